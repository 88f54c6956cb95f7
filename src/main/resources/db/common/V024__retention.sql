-- The schedule of retention as it was read; a changed file is a new version.
create table retention_schedule (
    version  integer   not null primary key,
    sha256   char(64)  not null,
    source   text      not null,
    since    timestamp with time zone not null
);

-- How long each closed dossier is kept, reckoned when it is closed, and where its paper stands.
create table record_keeping (
    dossier      varchar(20) not null primary key references dossier (number),
    series       varchar(30) not null,
    schedule     integer     not null references retention_schedule (version),
    closed_on    date        not null,
    active_until date        not null,
    keep_until   date        not null,
    action       varchar(10) not null,
    room         varchar(40) not null,
    rack         varchar(40) not null,
    box          varchar(40) not null,
    folder       varchar(40) not null,
    held         boolean     not null,
    proposal     varchar(20),                        -- of its destruction, until that has ended
    kept         boolean     not null,               -- not destroyed
    version      bigint      not null
);
-- Lists are read from a place on, due ones first: their order is the index's.
create index record_keeping_until on record_keeping (kept, keep_until, dossier);
create index record_keeping_active on record_keeping (kept, active_until, dossier);
create index record_keeping_held on record_keeping (held, dossier);

-- Append-only.
create table legal_hold (
    id         varchar(40)  not null primary key,    -- dossier/ordinal
    dossier    varchar(20)  not null references dossier (number),
    ordinal    integer      not null,
    put        boolean      not null,                -- false: lifted
    reason     varchar(500) not null,
    at         timestamp with time zone not null,
    by_person  varchar(60)  not null,
    by_name    varchar(160) not null
);
create index legal_hold_dossier on legal_hold (dossier, ordinal);

-- Append-only.
create table paper_move (
    id         varchar(40)  not null primary key,    -- dossier/ordinal
    dossier    varchar(20)  not null references dossier (number),
    ordinal    integer      not null,
    room       varchar(40)  not null,
    rack       varchar(40)  not null,
    box        varchar(40)  not null,
    folder     varchar(40)  not null,
    at         timestamp with time zone not null,
    by_person  varchar(60)  not null,
    by_name    varchar(160) not null
);
create index paper_move_dossier on paper_move (dossier, ordinal);

-- Proposals of destruction.
create table destruction (
    code              varchar(20)  not null primary key,   -- year-sequence
    of_year           integer      not null,
    sequence          integer      not null,
    state             varchar(12)  not null,
    version           bigint       not null,
    place             varchar(200) not null,
    manner            varchar(200) not null,
    witness_legal     varchar(200) not null,
    witness_oversight varchar(200) not null,
    backups           varchar(500) not null,
    minutes           char(64),                            -- file of the berita acara
    minutes_size      bigint       not null,
    minutes_at        timestamp with time zone,
    constraint destruction_once unique (of_year, sequence)
);
create index destruction_state on destruction (state, of_year, sequence);
create index destruction_minutes on destruction (minutes);

-- Append-only.
create table destruction_step (
    id           varchar(40)  not null primary key,        -- code/ordinal
    destruction  varchar(20)  not null references destruction (code),
    ordinal      integer      not null,
    state        varchar(12)  not null,
    by_person    varchar(60)  not null,
    by_name      varchar(160) not null,
    by_title     varchar(400) not null,
    at           timestamp with time zone not null,
    note         varchar(500) not null
);
create index destruction_step_of on destruction_step (destruction, ordinal);

-- Records on a proposal; of a destroyed one this is what is left, and it names nobody.
create table destruction_item (
    id            varchar(40)  not null primary key,       -- code/ordinal
    destruction   varchar(20)  not null references destruction (code),
    ordinal       integer      not null,
    dossier       varchar(20)  not null references dossier (number),
    state         varchar(10)  not null,                   -- WAITING, STOPPED, EMPTIED (rows are blank, files may lie there still), GONE
    refusal       varchar(40),                             -- why it was stopped
    series        varchar(30)  not null,
    sop           varchar(60)  not null,
    opened_at     timestamp with time zone not null,
    closed_on     date         not null,
    keep_until    date         not null,
    register      varchar(20),                             -- year/number
    letter_number varchar(60),
    files         text         not null,                   -- a line each: SHA-256, kind, pages, bytes, REMOVED or SHARED
    lines         integer      not null,                   -- of history
    last_seal     char(64),
    residue       char(64),                                -- over what is left of the history
    ended_at      timestamp with time zone
);
create index destruction_item_of on destruction_item (destruction, ordinal);
create index destruction_item_dossier on destruction_item (dossier, state);
create index destruction_item_state on destruction_item (state, dossier);

alter table dossier add column destroyed_at timestamp with time zone;

-- Rows of papers stay as the list of hashes; what is not in the store any more is gone.
alter table attachment add column gone boolean default false not null;
drop index attachment_sha256;
create index attachment_sha256 on attachment (sha256, gone);

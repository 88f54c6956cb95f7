-- One dossier is one row; whatever is only ever added (history, slips, papers) stands in rows of its own.
-- Portable: runs unchanged on H2 and PostgreSQL.

create table sop_version (
    id          varchar(80)  not null primary key,   -- code/version
    code        varchar(60)  not null,
    version     integer      not null,
    sha256      char(64)     not null,
    source      text         not null,
    since       timestamp with time zone not null,
    constraint sop_version_once unique (code, version)
);

create table dossier (
    number            varchar(20)  not null primary key,
    version           bigint       not null,
    sop_code          varchar(60)  not null,
    sop_version       integer      not null,
    applicant         varchar(60)  not null,
    opened_at         timestamp with time zone not null,
    nature            varchar(20)  not null,

    subscriber_name     varchar(120) not null,
    subscriber_nip      varchar(18),
    subscriber_nik      char(16)     not null,
    subscriber_rank     varchar(80)  not null,
    subscriber_position varchar(160) not null,
    subscriber_agency   varchar(160) not null,
    subscriber_email    varchar(254) not null,
    subscriber_phone    varchar(30)  not null,
    serial              varchar(49),
    reason              varchar(20)  not null,
    explanation         varchar(1000) not null,
    from_office         varchar(160) not null,
    from_number         varchar(80)  not null,
    from_date           date         not null,

    stage             varchar(30)  not null,
    step              integer      not null,
    stage_since       timestamp with time zone not null,
    stage_note        varchar(1000),
    back_stage        varchar(30),
    waiting_post      varchar(40),
    waiting_person    varchar(60),
    due               timestamp with time zone,

    draft_subject     varchar(200),
    draft_nature      varchar(40),
    draft_enclosure   varchar(100),
    draft_grounds     varchar(2000),
    draft_copies      varchar(500),

    letter_year       integer,
    letter_sequence   integer,
    letter_number     varchar(60),
    letter_original   char(64),
    letter_length     bigint,
    letter_signed     char(64),
    letter_signer     varchar(160),
    letter_at         timestamp with time zone,

    ams_reference     varchar(100),
    ams_at            timestamp with time zone,
    ams_note          varchar(1000),

    confirmed_by      varchar(30),
    confirmed_at      timestamp with time zone,
    confirmed_note    varchar(1000),

    register_year     integer,
    register_sequence integer
);

-- The tray reads only open dossiers: closed ones have nobody to wait for and leave these indexes' hot end.
create index dossier_waiting_post on dossier (waiting_post, due);
create index dossier_waiting_person on dossier (waiting_person, due);
create index dossier_applicant on dossier (applicant, opened_at);
create index dossier_stage on dossier (stage, stage_since);

create table attachment (
    id          varchar(40)  not null primary key,   -- dossier/ordinal
    dossier     varchar(20)  not null references dossier (number),
    ordinal     integer      not null,
    kind        varchar(40)  not null,
    sha256      char(64)     not null,
    file_name   varchar(160) not null,
    media_type  varchar(120) not null,
    size_bytes  bigint       not null,
    pages       integer      not null,
    added_at    timestamp with time zone not null
);
create index attachment_dossier on attachment (dossier, ordinal);
create index attachment_sha256 on attachment (sha256);

create table disposition (
    id           varchar(40)  not null primary key,
    dossier      varchar(20)  not null references dossier (number),
    ordinal      integer      not null,
    from_person  varchar(60)  not null,
    from_name    varchar(120) not null,
    from_title   varchar(160) not null,
    to_post      varchar(40)  not null,
    step         integer      not null,
    instructions varchar(100) not null,
    note         varchar(1000) not null,
    nature       varchar(20)  not null,
    due          timestamp with time zone,
    at           timestamp with time zone not null
);
create index disposition_dossier on disposition (dossier, ordinal);

-- Append-only. seal = SHA-256 over the line and the seal before it: a line that is changed or taken out breaks the chain.
create table history (
    id          varchar(40)  not null primary key,
    dossier     varchar(20)  not null references dossier (number),
    ordinal     integer      not null,
    at          timestamp with time zone not null,
    by_person   varchar(60)  not null,
    by_name     varchar(120) not null,
    by_title    varchar(160) not null,
    act         varchar(30)  not null,
    step        integer      not null,
    after_stage varchar(30)  not null,
    note        varchar(1000) not null,
    seal        char(64)     not null
);
create index history_dossier on history (dossier, ordinal);
create index history_person on history (by_person, at);

-- What a worker read from a stored file; the search index is rebuilt from here, without reading the files again.
create table paper_reading (
    sha256      char(64)     not null primary key,
    media_type  varchar(120) not null,
    pages       integer      not null,
    width       integer      not null,
    height      integer      not null,
    warnings    varchar(200) not null,
    text        text         not null,
    read_at     timestamp with time zone not null
);

-- Numbers on papers: one row each, locked in the transaction that uses the number, so that none is lost.
create table counter (
    name  varchar(60) not null primary key,
    last  bigint      not null
);

-- Book of outgoing letters. A number whose signing ended in the dark stays bound to its dossier.
create table letter_number (
    id        varchar(20) not null primary key,     -- year/sequence
    of_year   integer     not null,
    sequence  integer     not null,
    printed   varchar(60) not null,
    dossier   varchar(20) not null references dossier (number),
    used      boolean     not null,
    at        timestamp with time zone not null,
    constraint letter_number_once unique (of_year, sequence)
);
create index letter_number_dossier on letter_number (dossier);

-- What must follow a committed act. Done lines stay for a while as a record.
create sequence outbox_seq start with 1000 increment by 50;
create table outbox (
    id          bigint       not null primary key,
    event_key   varchar(120) not null unique,
    dossier     varchar(20)  not null,
    kind        varchar(30)  not null,
    detail      varchar(200) not null,
    created_at  timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    attempts    integer      not null,
    failure     varchar(300) not null,
    done_at     timestamp with time zone
);
create index outbox_open on outbox (done_at, due_at);

-- The register of revoked certificates. Append-only; a correction is a later entry.
create table register_entry (
    id             varchar(20)  not null primary key,   -- year/sequence
    of_year        integer      not null,
    sequence       integer      not null,
    dossier        varchar(20)  not null unique references dossier (number),
    name           varchar(120) not null,
    nip            varchar(18),
    nik_masked     varchar(16)  not null,
    position       varchar(160) not null,
    agency         varchar(160) not null,
    serial         varchar(49),
    reason         varchar(20)  not null,
    crl_reason     integer      not null,
    letter_number  varchar(60)  not null,
    letter_sha256  char(64)     not null,
    requested_at   timestamp with time zone not null,
    signed_at      timestamp with time zone not null,
    submitted_at   timestamp with time zone not null,
    revoked_at     timestamp with time zone not null,
    confirmed_by   varchar(30)  not null,
    entered_at     timestamp with time zone not null,
    entered_by     varchar(60)  not null,
    constraint register_entry_once unique (of_year, sequence)
);

-- Who looked at which dossier or paper (UU 27/2022).
create sequence access_seq start with 1000 increment by 50;
create table access_log (
    id       bigint       not null primary key,
    at       timestamp with time zone not null,
    person   varchar(60)  not null,
    dossier  varchar(20)  not null,
    what     varchar(80)  not null
);
create index access_dossier on access_log (dossier, at);

-- The journal: whatever happens, in one chain; each row covers the row before it. Rows are added, never changed.
create table journal (
    number      bigint       not null primary key,   -- from 1, without gaps
    at          timestamp with time zone not null,
    person      varchar(60)  not null,
    kind        varchar(20)  not null,
    subject     varchar(80)  not null,               -- number of a dossier, or a word for what else
    detail      varchar(400) not null,
    ordinal     integer      not null,               -- of the line of history, or anchor, that it carries; 0 for none
    seal        char(64),                            -- of that line
    hash_before char(64)     not null,
    hash        char(64)     not null
);
create index journal_subject on journal (subject, ordinal);

-- Where it ends; the one row is locked by whoever appends.
create table journal_head (
    id     integer  not null primary key,
    number bigint   not null,
    hash   char(64) not null,
    constraint journal_head_once check (id = 1)
);
insert into journal_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- access_log stays as it is; the first row of the journal covers it. Nothing is written into it any more.
drop sequence access_seq;

-- Verifications of the journal and of all that it covers, with what each found first.
create sequence verify_run_seq start with 1 increment by 1;
create table verify_run (
    id          bigint       not null primary key,
    asked_by    varchar(60),                         -- null for the clock
    state       varchar(20)  not null,
    phase       varchar(20)  not null,
    started_at  timestamp with time zone not null,
    seen_at     timestamp with time zone not null,   -- last sign of life
    ended_at    timestamp with time zone,
    expected    bigint       not null,               -- how much there was to look at when it began
    journal     bigint       not null,               -- rows
    millis      bigint       not null,               -- that the rows took
    dossiers    bigint       not null,
    anchors     bigint       not null,
    files       bigint       not null,
    failure     varchar(300) not null,
    at_work     varchar(10)  unique                  -- the same word in the one run that is under way, none in all others
);
create table verify_breach (
    id       varchar(40)  not null primary key,      -- run/ordinal
    run      bigint       not null references verify_run (id),
    ordinal  integer      not null,
    kind     varchar(30)  not null,
    place    varchar(120) not null,
    detail   varchar(300) not null
);
create index verify_breach_run on verify_breach (run, ordinal);

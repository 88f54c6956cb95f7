-- Checks of the archive: register, dossiers, histories, index and files compared with each other. Runs are kept as a history.
create sequence check_run_seq start with 1 increment by 1;
create table check_run (
    id          bigint       not null primary key,
    asked_by    varchar(60),                        -- none: by the clock
    state       varchar(20)  not null,
    phase       varchar(20)  not null,
    started_at  timestamp with time zone not null,
    seen_at     timestamp with time zone not null,  -- last sign of life
    ended_at    timestamp with time zone,
    expected    bigint       not null,              -- how much there was to look at when it began
    entries     bigint       not null,
    dossiers    bigint       not null,
    files       bigint       not null,
    bytes       bigint       not null,
    differences bigint       not null,
    failure     varchar(300) not null,
    at_work     varchar(10)  unique                 -- the same word in the one run that is under way, none in all others
);

create table check_difference (
    id       varchar(40)  not null primary key,     -- run/ordinal
    run      bigint       not null references check_run (id),
    ordinal  integer      not null,
    finding  varchar(30)  not null,
    subject  varchar(80)  not null,
    detail   varchar(300) not null
);
create index check_difference_run on check_difference (run, ordinal);

-- What a check found concerns no dossier, or many.
alter table notice alter column dossier drop not null;

-- Who takes the register with him is written down with what he asked for.
alter table access_log alter column what set data type varchar(400);

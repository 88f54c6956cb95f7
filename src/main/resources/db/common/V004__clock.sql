-- Special days. An import replaces a year as a whole; earlier ones stay, so that it can be seen what held when.
create table calendar_import (
    id         varchar(20)  not null primary key,   -- year/version
    of_year    integer      not null,
    version    integer      not null,
    file_name  varchar(160) not null,
    sha256     char(64)     not null,
    at         timestamp with time zone not null,
    by_person  varchar(60)  not null,
    by_name    varchar(200) not null,
    constraint calendar_import_once unique (of_year, version)
);

create table calendar_day (
    id         varchar(40)  not null primary key,   -- import/date
    import_id  varchar(20)  not null references calendar_import (id),
    of_date    date         not null,
    kind       varchar(20)  not null,
    name       varchar(120) not null,
    hours      varchar(160) not null                -- such as 07:30-12:00 13:00-16:00; empty on a day off
);
create index calendar_day_import on calendar_day (import_id, of_date);

-- Seconds of the standard time that were used before stage_since, and whether the due date is a superior's own.
alter table dossier add column clock_used bigint default 0 not null;
alter table dossier add column clock_deadline boolean default false not null;

-- One row for each clock that runs; as small as the open work, whatever the archive holds.
create table clock_alarm (
    dossier   varchar(20)  not null primary key references dossier (number),
    calendar  varchar(16)  not null,                -- mark of the calendar that it was reckoned with
    at        timestamp with time zone              -- when the next rule applies; none when all have been told
);
create index clock_alarm_at on clock_alarm (at);
create index clock_alarm_calendar on clock_alarm (calendar, dossier);

-- Clocks that run already: reckoned anew at the start, because no calendar has this mark.
insert into clock_alarm (dossier, calendar, at) select number, '', null from dossier where waiting_post is not null;

-- What was told about a clock: each rule once in each stay in a step.
create table clock_event (
    id       varchar(100) not null primary key,     -- dossier/line that led into the step/rule
    dossier  varchar(20)  not null references dossier (number),
    visit    integer      not null,
    rule     varchar(40)  not null,
    at       timestamp with time zone not null
);
create index clock_event_dossier on clock_event (dossier, visit);

-- A stay in a step that has ended, for the monthly report: written by the act that ended it.
create table step_time (
    id            varchar(40)  not null primary key,   -- dossier/line that ended it
    dossier       varchar(20)  not null references dossier (number),
    sop_code      varchar(60)  not null,
    sop_version   integer      not null,
    step          integer      not null,
    began_at      timestamp with time zone not null,
    ended_at      timestamp with time zone not null,
    used          bigint       not null,               -- seconds as the standard counts them
    stood         bigint       not null,               -- seconds with the applicant
    within        boolean      not null                -- the standard time
);
create index step_time_month on step_time (sop_code, ended_at);

-- Filters of the tray that a person keeps under a name.
create table tray_filter (
    id        varchar(110) not null primary key,   -- person/name in small letters
    person    varchar(60)  not null,
    name      varchar(40)  not null,
    address   varchar(400) not null,
    saved_at  timestamp with time zone not null
);
create index tray_filter_person on tray_filter (person, name);

-- What happened that concerns a person: one row for a person and an event, written by the worker of the outbox.
create table notice (
    id         varchar(200) not null primary key,   -- event/person: told once, however often the line is worked
    person     varchar(60)  not null,
    dossier    varchar(20)  not null references dossier (number),
    topic      varchar(30)  not null,
    told_at    timestamp with time zone not null,
    read_at    timestamp with time zone,
    mail       varchar(200),                        -- that tells it; none when the person wants none
    subject    varchar(200) not null                -- of the mail, as it stands in a digest
);
create index notice_unread on notice (person, read_at, told_at);
create index notice_person on notice (person, told_at);
create index notice_dossier on notice (dossier, person);
create index notice_by_mail on notice (mail);
create index notice_told on notice (told_at);

-- A mail that waits for its time: one event, or all of a day.
create table notice_mail (
    id         varchar(200) not null primary key,   -- event/person, or ringkasan/person/day
    person     varchar(60)  not null,
    digest     boolean      not null,
    topic      varchar(30)  not null,
    content    text         not null,               -- values of the text, as JSON; empty for a digest
    due_at     timestamp with time zone not null,
    closed_at  timestamp with time zone,            -- a digest takes no more events from here on
    attempts   integer      not null,
    failure    varchar(300) not null,
    done_at    timestamp with time zone
);
create index notice_mail_open on notice_mail (done_at, due_at);
create index notice_mail_due on notice_mail (due_at);

-- How a person wants to be told; without a row as the settings say.
create table notice_choice (
    person       varchar(60) not null primary key,
    mail         varchar(10) not null,
    quiet        varchar(10) not null,              -- OFFICE, OWN or NONE
    quiet_from   varchar(5)  not null,
    quiet_until  varchar(5)  not null,
    days_off     boolean     not null
);

-- The register as it was kept before this program. Its entries have no dossier and no proof, so they stand beside the register, not in it.
create table old_register_entry (
    id            bigint       not null primary key,   -- printed as AL-000123; without gaps
    entry_key     varchar(64)  not null unique,        -- SHA-256 of what makes two rows the same revocation
    old_number    varchar(40)  not null,
    name          varchar(200) not null,
    nip           varchar(18),
    agency        varchar(200) not null,
    position      varchar(200) not null,
    email         varchar(254) not null,
    reason        varchar(300) not null,
    letter        varchar(120) not null,
    letter_key    varchar(400) not null,               -- the same without its signs, for names of files
    letter_date   date,
    revoked_on    date         not null,
    serial        varchar(49),
    note          varchar(1000) not null,
    source_name   varchar(255) not null,
    source_sha256 varchar(64)  not null,
    source_sheet  varchar(100) not null,
    source_row    integer      not null,
    entered_at    timestamp with time zone not null,
    entered_by    varchar(60)  not null
);
create index old_register_entry_serial on old_register_entry (serial);
create index old_register_entry_letter on old_register_entry (letter_key);
create index old_register_entry_nip on old_register_entry (nip);
create index old_register_entry_source on old_register_entry (source_sha256, old_number);

-- A file on its way into it. Progress is a row, so that a server that was killed goes on where the last batch ended.
create sequence old_import_seq start with 1 increment by 1;
create table old_import (
    id          bigint       not null primary key,
    file_name   varchar(255) not null,
    file_sha256 varchar(64)  not null,
    asked_by    varchar(60)  not null,
    begun_at    timestamp with time zone not null,
    ended_at    timestamp with time zone,
    state       varchar(20)  not null,
    sheet       integer      not null,
    sheet_name  varchar(100) not null,
    head_row    integer      not null,
    mapping     varchar(400) not null,                 -- such as NAME=1,NIP=2
    expected    integer      not null,                 -- rows of the sheet that are not blank
    looked_at   integer      not null,                 -- of these, how many were looked at
    last_row    integer      not null,                 -- number of the last row that was looked at, or entered
    clean       integer      not null,
    doubled     integer      not null,
    faulty      integer      not null,
    entered     integer      not null,
    known       integer      not null,                 -- clean rows that were in the archive by the time they came to be entered
    failure     varchar(100) not null,
    worker      varchar(40),                           -- the server that is at it
    seen_at     timestamp with time zone not null      -- its last sign of life
);
create index old_import_state on old_import (state);

-- What a dry run said of each row. The clean ones are taken out again once they are entries.
create table old_import_line (
    id          varchar(40)  not null primary key,     -- import/row
    import_id   bigint       not null references old_import (id),
    source_row  integer      not null,
    verdict     varchar(10)  not null,
    entry_key   varchar(64)  not null,
    same_as     varchar(20)  not null,                 -- row of the file, or number of the entry
    faults      varchar(4000) not null,
    old_number  varchar(40)  not null,
    name        varchar(200) not null,
    nip         varchar(18),
    agency      varchar(200) not null,
    position    varchar(200) not null,
    email       varchar(254) not null,
    reason      varchar(300) not null,
    letter      varchar(120) not null,
    letter_date date,
    revoked_on  date,
    serial      varchar(49),
    note        varchar(1000) not null,
    key_claim   varchar(90),                           -- import/entry_key, of clean rows
    serial_claim varchar(80)                           -- import/serial, of clean rows
);
create index old_import_line_row on old_import_line (import_id, source_row);
-- one column each: of two, H2 looks up only the first, and walks through the whole import for every list of values
create index old_import_line_key on old_import_line (key_claim);
create index old_import_line_serial on old_import_line (serial_claim);

-- Scans of papers from before this program, each with its entry in the old archive.
create table old_register_scan (
    id         varchar(90)  not null primary key,   -- entry/SHA-256: an entry has the same bytes once
    entry      bigint       not null references old_register_entry (id),
    sha256     varchar(64)  not null,
    file_name  varchar(255) not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    pages      integer      not null,
    source     varchar(1000) not null,              -- path at which it lay
    entered_at timestamp with time zone not null,
    entered_by varchar(60)  not null
);
create index old_register_scan_entry on old_register_scan (entry);
create index old_register_scan_file on old_register_scan (sha256);

-- A folder on its way in. Its files are the queue: what is not dealt with waits, whatever happens to the server.
create sequence scan_import_seq start with 1 increment by 1;
create table scan_import (
    id              bigint       not null primary key,
    folder          varchar(400) not null,          -- below dosir.scans.root
    register_sha256 varchar(64),                    -- file of the old register whose running numbers the names hold, if they do
    register_name   varchar(255) not null,
    asked_by        varchar(60)  not null,
    begun_at        timestamp with time zone not null,
    ended_at        timestamp with time zone,
    state           varchar(20)  not null,
    expected        integer      not null,          -- files in the folder; -1 until they are listed
    looked_at       integer      not null,
    ready           integer      not null,          -- that wait to be taken in
    taken           integer      not null,
    known           integer      not null,
    without_entry   integer      not null,
    doubtful        integer      not null,
    refused         integer      not null,
    failure         varchar(100) not null,
    worker          varchar(40),                    -- the server that is at it
    seen_at         timestamp with time zone not null
);
create index scan_import_state on scan_import (state);

create table scan_line (
    id        varchar(40)   not null primary key,   -- import/place
    import_id bigint        not null references scan_import (id),
    place     integer       not null,
    path      varchar(1000) not null,               -- below the folder
    size      bigint        not null,
    wanted    varchar(200),                         -- what the list in the folder says it belongs to
    verdict   varchar(10)   not null,
    entry     bigint,
    reason    varchar(30)   not null,
    detail    varchar(300)  not null,
    sha256    varchar(64)
);
create index scan_line_place on scan_line (import_id, place);
create index scan_line_verdict on scan_line (import_id, verdict, place);
create index scan_line_file on scan_line (import_id, sha256);

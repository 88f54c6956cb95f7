-- Packages that were made of closed dossiers, as they left. Append-only.
create table record_package (
    id         varchar(40)  not null primary key,    -- dossier/ordinal
    dossier    varchar(20)  not null references dossier (number),
    ordinal    integer      not null,
    manifest   char(64)     not null,                -- over the manifest of the payload
    sha256     char(64)     not null,                -- of the ZIP
    size_bytes bigint       not null,
    at         timestamp with time zone not null,
    by_person  varchar(60)  not null,
    by_name    varchar(160) not null
);
create index record_package_dossier on record_package (dossier, ordinal);

-- Permanent records that were handed over for good. Append-only.
create table record_handover (
    dossier     varchar(20)  not null primary key references dossier (number),
    package     varchar(40)  not null references record_package (id),
    institution varchar(160) not null,
    minutes     varchar(80)  not null,               -- number of the berita acara
    on_day      date         not null,
    at          timestamp with time zone not null,
    by_person   varchar(60)  not null,
    by_name     varchar(160) not null
);

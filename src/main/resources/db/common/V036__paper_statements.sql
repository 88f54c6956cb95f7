-- What papers of a request say of the person, field by field, for whoever examines it. A row belongs to one dossier: of a list of many
-- persons it holds what is said of this one. Derived from the papers, so it is neither packed nor sealed.
create table paper_statement (
    id       char(36)    not null primary key,
    dossier  varchar(20) not null references dossier (number),
    sha256   char(64)    not null,
    kind     varchar(40) not null,
    said     text,                                   -- JSON; null until it was first read
    asked_at timestamp with time zone not null,
    read_at  timestamp with time zone                -- null while it is to be read, be it once more
);
create unique index paper_statement_paper on paper_statement (dossier, sha256, kind);
create index paper_statement_bytes on paper_statement (sha256);
create index paper_statement_queue on paper_statement (read_at, asked_at);

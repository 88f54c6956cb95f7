-- Templates of papers, and the office's settings among them under the name "kantor": every save is a version, none is ever changed.
create table template_version (
    id           varchar(80)  not null primary key,   -- name/number
    name         varchar(64)  not null,
    number       integer      not null,
    state        varchar(10)  not null,               -- SHIPPED, DRAFT or PUBLISHED
    source       text         not null,
    sha256       varchar(64)  not null,
    at           timestamp with time zone not null,
    by_person    varchar(60)  not null,
    by_name      varchar(120) not null,
    note         varchar(300) not null,
    from_number  integer      not null                -- version it was taken from; 0 for none
);
create index template_version_name on template_version (name, state, number);

-- What a numbered letter was made of, so that it can be made again.
create table letter_made (
    id               varchar(40)  not null primary key,   -- as in letter_number
    dossier          varchar(20)  not null references dossier (number),
    template         varchar(64)  not null,
    template_number  integer      not null,
    template_sha256  varchar(64)  not null,
    office_number    integer      not null,
    filled           text         not null,               -- values of the tokens, as JSON
    at               timestamp with time zone not null
);
create index letter_made_dossier on letter_made (dossier);

-- What service and authority answered about a dossier's certificate. Only added to: a line for each answer that is not as the one before.
create sequence revocation_answer_seq start with 1000 increment by 50;
create table revocation_answer (
    id          bigint       not null primary key,
    dossier     varchar(20)  not null references dossier (number),
    source      varchar(20)  not null,
    state       varchar(20)  not null,
    flaw        varchar(30),
    word        varchar(60)  not null,   -- of the user status, as it was told
    asked_at    timestamp with time zone not null,
    this_update timestamp with time zone,
    next_update timestamp with time zone,
    revoked_at  timestamp with time zone,
    reason      integer,
    issuer      varchar(200) not null,
    signer      varchar(200) not null,
    sha256      char(64),                -- raw answer in the file store
    size        bigint       not null
);
create index revocation_answer_dossier on revocation_answer (dossier, id);
create index revocation_answer_file on revocation_answer (sha256);

-- When a dossier that waits for its revocation is asked about next.
create table revocation_watch (
    dossier   varchar(20) not null primary key references dossier (number),
    asked     integer     not null,
    last_at   timestamp with time zone not null,
    next_at   timestamp with time zone not null
);

-- Hours from request to revocation, month by month, without reading the register's rows.
create index register_entry_revoked on register_entry (revoked_at, requested_at);

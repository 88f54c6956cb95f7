-- Why somebody else filed than the holder of the certificate: a code of the dossier's SOP; null when nothing was said.
alter table dossier add column behalf varchar(20);

-- Whether the same person has a request that is open, asked before another one is filed.
create index dossier_holder_nik on dossier (subscriber_nik);
create index dossier_holder_nip on dossier (subscriber_nip);

-- What papers that are said to be certificates say of themselves. A row lives as long as its paper, whichever dossiers have it.
create table certificate_facts (
    sha256      char(64)     not null primary key,
    asked_at    timestamp with time zone not null,
    read_at     timestamp with time zone,           -- null until a worker looked
    found       boolean      not null,              -- whether it holds a certificate; what follows is empty when not
    serial      varchar(49),                        -- decimal
    issuer      varchar(1000),
    subject     varchar(1000),
    holder      varchar(1000),
    valid_from  timestamp with time zone,
    valid_until timestamp with time zone
);
create index certificate_facts_queue on certificate_facts (read_at, asked_at);

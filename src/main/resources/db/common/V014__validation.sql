-- Address under the QR code of a letter. Made when the letter is written for its signature; says nothing before it is signed.
create table letter_proof (
    code         varchar(16)  not null primary key,
    dossier      varchar(20)  not null references dossier (number),
    letter       varchar(60)  not null,   -- number as printed
    letter_date  date         not null,
    signer_name  varchar(160) not null,
    signer_post  varchar(400) not null,
    made_at      timestamp with time zone not null,
    constraint letter_proof_once unique (dossier, letter)
);

-- What was found when a signed letter was checked, once after each signing and whenever somebody asks again. Append-only.
create sequence letter_check_seq start with 1000 increment by 50;
create table letter_check (
    id              bigint       not null primary key,
    dossier         varchar(20)  not null references dossier (number),
    sha256          char(64)     not null,
    at              timestamp with time zone not null,
    by_person       varchar(60)  not null,   -- empty: the office itself, after the signing
    by_name         varchar(160) not null,
    indication      varchar(20)  not null,
    sub_indication  varchar(60)  not null,
    rule_broken     varchar(40)  not null,   -- first of the five rules that failed; empty when accepted
    signer          varchar(160) not null,
    level_name      varchar(40)  not null,
    covers_all      boolean      not null,
    proven_at       timestamp with time zone,
    time_stamped    boolean      not null,
    revocation      boolean      not null,
    chain_trusted   boolean      not null,
    chain           varchar(1000) not null   -- common names, one in a line
);
create index letter_check_dossier on letter_check (dossier, id);

-- Whether the signed file keeps the standards that letters promise (veraPDF). One line for each file and standard.
create table letter_standard (
    id          varchar(100)  not null primary key,   -- sha256/profile
    dossier     varchar(20)   not null references dossier (number),
    sha256      char(64)      not null,
    profile     varchar(20)   not null,
    kept        boolean       not null,
    faults      varchar(1000) not null,
    checked_at  timestamp with time zone not null
);
create index letter_standard_sha256 on letter_standard (sha256);

-- What the validator had to say in detail: XML (ETSI TS 119 102-2) in gzip. Apart, since it is seldom read.
create table letter_report (
    letter_check bigint not null primary key references letter_check (id),
    content      bytea  not null
);

create index dossier_letter_signed on dossier (letter_signed);

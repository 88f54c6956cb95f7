-- Code under the QR of a receipt: opens the public page that says where a request is. Made with the request, or when its receipt is first printed.
create table tracking (
    code    varchar(16) not null primary key,
    dossier varchar(20) not null unique references dossier (number),
    since   timestamp with time zone not null
);

-- Whether somebody reads the official mailbox of a request. Neither the address nor the link stands here, only what recognises them.
create table mailbox_proof (
    dossier    varchar(20) not null primary key references dossier (number),
    address    char(64)    not null,                -- SHA-256 of the address that is asked
    token      char(64),                            -- SHA-256 of what the newest mail's link ends with; null before it is written
    tries      integer     not null,                -- mails that were asked for
    asked_at   timestamp with time zone not null,
    sent_at    timestamp with time zone,
    refused_at timestamp with time zone,
    until_at   timestamp with time zone,
    proven_at  timestamp with time zone
);
create unique index mailbox_proof_token on mailbox_proof (token);

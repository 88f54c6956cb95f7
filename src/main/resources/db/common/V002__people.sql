create sequence account_seq start with 1000 increment by 50;

create table account (
    id bigint not null primary key,
    username varchar(60) not null unique,
    name varchar(200) not null,
    nip varchar(18),
    rank varchar(100),
    title varchar(200),
    email varchar(254),
    agency varchar(200),
    nik varchar(16),
    password varchar(400) not null,
    enabled boolean not null,
    created_at timestamp with time zone not null,
    version bigint not null
);

create sequence post_holding_seq start with 1000 increment by 50;

-- A post is held for a period; the last day counts, no last day means for the time being.
create table post_holding (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    post varchar(60) not null,
    held_from date not null,
    held_until date,
    constraint post_holding_period check (held_until is null or held_until >= held_from)
);

create index post_holding_post on post_holding (post, held_from);
create index post_holding_account on post_holding (account_id);

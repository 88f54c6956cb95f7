-- Accounts that an administrator keeps, posts that end at once, deputies for a period, and what was changed by whom.

alter table account add column must_change boolean default false not null;
alter table account add column sort_name varchar(200) default '' not null;
update account set sort_name = lower(name);
create index account_by_name on account (sort_name, username);
create index account_nip on account (nip);

-- Words of name, user name and NIP in small letters: a list that is searched by the beginning of words stays on an index.
create table account_word (
    id varchar(130) not null primary key,            -- account/word
    account_id bigint not null references account (id),
    word varchar(100) not null
);
create index account_word_word on account_word (word, account_id);
create index account_word_account on account_word (account_id);

-- Taken away before its last day, from that moment on.
alter table post_holding add column ended_at timestamp with time zone;

create sequence deputy_seq start with 1000 increment by 50;

-- Acts: those given (Plh., a.n.) or those taken out (Plt.). Letters: codes of SOPs, none means all.
create table deputy (
    id bigint not null primary key,
    kind varchar(3) not null,
    post varchar(60) not null,
    account_id bigint not null references account (id),
    absent_id bigint references account (id),
    runs_from timestamp with time zone not null,
    runs_until timestamp with time zone,
    acts varchar(1000) not null,
    letters varchar(1000) not null,
    entered_by varchar(60) not null,
    entered_at timestamp with time zone not null
);
create index deputy_account on deputy (account_id, runs_from);
create index deputy_absent on deputy (absent_id, runs_from);
create index deputy_post on deputy (post, runs_from);

create sequence people_log_seq start with 1000 increment by 50;

-- Append-only.
create table people_log (
    id bigint not null primary key,
    at timestamp with time zone not null,
    by_person varchar(60) not null,
    by_name varchar(200) not null,
    about varchar(60) not null,
    what varchar(30) not null,
    detail varchar(500) not null
);
create index people_log_about on people_log (about, at);

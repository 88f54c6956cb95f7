-- What the virus scanner said of papers from outside. Without a scanner nothing is written here. A row lives as long as its paper.
create table paper_release (
    sha256      char(64)     not null primary key,
    state       varchar(20)  not null,              -- CLEAN, HELD, INFECTED
    found       varchar(120) not null,              -- name of what was found
    failure     varchar(60)  not null,              -- why the scanner gave no answer
    asked_at    timestamp with time zone not null,
    answered_at timestamp with time zone,
    next_at     timestamp with time zone not null,  -- of a held one: nobody asks before
    tries       integer      not null
);
create index paper_release_queue on paper_release (state, next_at);

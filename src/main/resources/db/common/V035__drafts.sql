-- Requests that are being filled in: they outlive the browser and the session. Gone with the dossier that is made of one, or when they are old.
create table filing_draft (
    id         char(36)     not null primary key,
    person     varchar(60)  not null,                -- whose it is; nobody else sees it
    sop        varchar(60)  not null,
    form       text         not null,                -- JSON: field and what was typed
    typed      varchar(400) not null,                -- fields that the person wrote himself, blanks between them
    own        boolean      not null,                -- whether it is for the person himself
    wanted     varchar(2000) not null,               -- kinds of paper that the person added, blanks between them
    saved_at   timestamp with time zone not null,
    created_at timestamp with time zone not null
);
create index filing_draft_person on filing_draft (person, saved_at);
create index filing_draft_saved on filing_draft (saved_at);

create table draft_paper (
    id            char(36)     not null primary key,
    draft         char(36)     references filing_draft (id), -- null once it was dropped: the row lives until its bytes are gone
    ordinal       integer      not null,
    kind          varchar(40)  not null,
    file_name     varchar(120) not null,
    size_bytes    bigint       not null,
    sha256        char(64),                           -- null for a file that was refused: nothing is kept of it
    state         varchar(20)  not null,
    refusal       varchar(40),
    media_type    varchar(100) not null,              -- this and the next three as they were read
    pages         integer      not null,
    searchable    boolean      not null,
    warnings      varchar(200) not null,
    proposals     text,                               -- what it proposes for the form; null until it was asked
    worker        varchar(60),                        -- who reads it
    attempts      integer      not null,              -- that no worker could be had for
    due_at        timestamp with time zone not null,  -- nobody takes it before
    received_at   timestamp with time zone not null,
    claimed_at    timestamp with time zone,
    read_at       timestamp with time zone,
    dropped_at    timestamp with time zone
);
create index draft_paper_draft on draft_paper (draft, ordinal);
create index draft_paper_bytes on draft_paper (sha256);
create index draft_paper_queue on draft_paper (state, due_at);
create index draft_paper_dropped on draft_paper (dropped_at);

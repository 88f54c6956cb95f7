-- What OCR made of papers that are pictures, and papers that wait for it. A row lives as long as its paper, whichever dossiers have it.
create table paper_ocr (
    sha256     char(64)     not null primary key,
    state      varchar(20)  not null,
    turn       integer      not null,               -- 1 for papers just filed, 2 for those that were there before
    wanted     varchar(1000) not null,              -- numbers of the pages that are pictures, in order, blanks between them
    pages      integer      not null,               -- how many these are
    done       integer      not null,               -- of them, the first so many
    searchable char(64),                            -- copy with a layer of text, in the store of documents
    size_bytes bigint       not null,               -- of the copy
    engine     varchar(60)  not null,
    failure    varchar(60)  not null,
    worker     varchar(50),                         -- who reads it
    asked_at   timestamp with time zone not null,
    seen_at    timestamp with time zone not null,   -- its last sign of life
    ended_at   timestamp with time zone,
    attempts   integer      not null,               -- that failed since the last page was kept
    due_at     timestamp with time zone not null    -- nobody takes it before
);
create index paper_ocr_queue on paper_ocr (state, turn, asked_at);
create index paper_ocr_copy on paper_ocr (searchable);

create table paper_ocr_page (
    id      varchar(70) not null primary key,       -- SHA-256/page
    sha256  char(64)    not null references paper_ocr (sha256),
    page    integer     not null,
    text    text        not null,
    words   text        not null,                   -- a line for each word: line, left, top, width, height, confidence, text
    failure varchar(60) not null
);
create index paper_ocr_page_paper on paper_ocr_page (sha256, page);

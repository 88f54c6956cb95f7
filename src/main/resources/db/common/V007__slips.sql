-- Slips go to several receivers, each with a state of his own. The slip itself is still only ever added.

create table disposition_receiver (
    id             varchar(50)  not null primary key,   -- dossier/slip/place
    dossier        varchar(20)  not null references dossier (number),
    slip           integer      not null,
    place          integer      not null,               -- 1 leads
    post           varchar(40)  not null,
    person         varchar(60),                         -- one holder alone
    name           varchar(200) not null,
    state          varchar(20)  not null,
    since          timestamp with time zone not null,
    note           varchar(1000) not null,
    waiting_post   varchar(40),                         -- only while an order beside the main line is open
    waiting_person varchar(60)
);
create index disposition_receiver_dossier on disposition_receiver (dossier, slip, place);
create index disposition_receiver_post on disposition_receiver (waiting_post, since);
create index disposition_receiver_person on disposition_receiver (waiting_person, since);

-- Who had a slip is its leading receiver; all but the present task's were done.
insert into disposition_receiver (id, dossier, slip, place, post, name, state, since, note)
    select d.id || '/1', d.dossier, d.ordinal, 1, d.to_post, '',
           case when d.at = b.stage_since and b.waiting_post = d.to_post then 'READ' else 'DONE' end, d.at, ''
    from disposition d join dossier b on b.number = d.dossier;

alter table disposition add column parent integer default 0 not null;
alter table disposition add column task varchar(20);
alter table disposition add column secret boolean default false not null;
alter table disposition add column entered_by varchar(60);
alter table disposition add column entered_name varchar(120);
alter table disposition add column entered_title varchar(160);
alter table disposition add column entered_at timestamp with time zone;

-- An act that moves nothing still changes its dossier's row, and so its version.
alter table dossier add column lines integer default 0 not null;

-- For the agenda book of a period.
create index dossier_opened on dossier (opened_at, number);

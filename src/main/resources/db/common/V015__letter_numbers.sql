-- Numbers for letters on paper, and what became of each number.
create table number_reservation (
    id              varchar(20)  not null primary key,   -- year/first number
    of_year         integer      not null,
    first_sequence  integer      not null,
    last_sequence   integer      not null,
    for_day         date         not null,
    reason          varchar(300) not null,
    by_person       varchar(60)  not null,
    by_name         varchar(160) not null,
    at              timestamp with time zone not null
);

alter table letter_number alter column dossier drop not null;
alter table letter_number add column kind varchar(20) default 'RECOMMENDATION' not null;
alter table letter_number add column state varchar(10) default 'BOUND' not null;
update letter_number set state = 'USED' where used;
alter table letter_number drop column used;
alter table letter_number add column letter_day date;
update letter_number set letter_day = cast(at at time zone 'Asia/Makassar' as date);
alter table letter_number alter column letter_day set not null;

alter table letter_number add column reservation varchar(20) references number_reservation (id);
alter table letter_number add column subject varchar(300);
alter table letter_number add column addressee varchar(200);
alter table letter_number add column scan_sha256 char(64);
alter table letter_number add column scan_name varchar(200);
alter table letter_number add column scan_type varchar(100);
alter table letter_number add column scan_size bigint default 0 not null;
alter table letter_number add column scan_pages integer default 0 not null;
alter table letter_number add column entered_by varchar(60);
alter table letter_number add column entered_name varchar(160);
alter table letter_number add column entered_at timestamp with time zone;
alter table letter_number add column voided_by varchar(60);
alter table letter_number add column voided_name varchar(160);
alter table letter_number add column voided_at timestamp with time zone;
alter table letter_number add column void_reason varchar(300);

create index letter_number_state on letter_number (of_year, state, sequence);
create index letter_number_day on letter_number (of_year, letter_day, sequence);
create index letter_number_scan on letter_number (scan_sha256);

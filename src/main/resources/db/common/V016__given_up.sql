-- What is tried no more: done, but not as it was meant. An administrator reads why, and may have it tried once more.
alter table notice_mail add column refused_at timestamp with time zone;
alter table notice_mail add column refused_to varchar(254);   -- the address that the mail server does not take
create index notice_mail_refused on notice_mail (refused_at);
create index notice_mail_person on notice_mail (person, refused_at);

alter table outbox add column given_up_at timestamp with time zone;
create index outbox_given_up on outbox (given_up_at);
create index outbox_dossier on outbox (dossier, kind);

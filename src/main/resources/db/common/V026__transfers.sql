-- To hand records over is proposed and decided on like their destruction: both are proposals now.
alter table destruction rename to retention_proposal;
alter table destruction_step rename to retention_step;
alter table destruction_item rename to retention_item;
alter table retention_step rename column destruction to proposal;
alter table retention_item rename column destruction to proposal;

alter table retention_proposal add column kind varchar(12) default 'DESTRUCTION' not null;   -- or TRANSFER
alter table retention_proposal add column institution varchar(160);                          -- that takes the records
alter table retention_proposal add column receiver varchar(160);
alter table retention_proposal add column receiver_title varchar(160);
alter table retention_proposal add column on_day date;
alter table retention_proposal drop constraint destruction_once;
alter table retention_proposal add constraint retention_proposal_once unique (kind, of_year, sequence);

-- The list on which a record was handed over; none for those handed over before lists were decided on.
alter table record_handover add column proposal varchar(20) references retention_proposal (code);

-- The list of notices is read newest first, a page at a time: its order is the index's, the number as the last word among them.
drop index notice_person;
create index notice_person on notice (person, told_at, id);

-- Searches of the register are kept like filters of the tray; an officer may share his.
alter table tray_filter add column place varchar(10) default 'TRAY' not null;
alter table tray_filter add column shared boolean default false not null;
alter table tray_filter alter column address set data type varchar(1000);
create index tray_filter_shared on tray_filter (place, shared, name);

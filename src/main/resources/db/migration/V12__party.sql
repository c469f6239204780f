-- Who changed a party last, for the one whose change comes too late.
alter table party add column changed_by varchar(36);
alter table party add column changed_at datetime(3);

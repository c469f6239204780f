-- Until now only forms about a hire were counted; beside those of all procedures their share would say something else. The lab takes those from now on.
alter table told_once add column all_forms boolean default false not null;
create index told_once_for_lab on told_once (all_forms, sent_at);

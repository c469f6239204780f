-- Codes of signals are kept as a hash with the installation's own key; older ones are keyed by the first node that starts.
alter table signal_report add column code_keyed boolean not null default false;

-- What a network did too often: GUESS (a wrong number or code) or GIVE (a signal). Never tied to a signal, and forgotten after a while.
drop table signal_guess;
create table signal_knock (
  id bigint not null auto_increment primary key,
  -- HMAC-SHA-256 with the installation's own key: there are few enough networks to try them all.
  network_hash char(64) not null,
  kind varchar(10) not null,
  knocked_at datetime(3) not null
);
create index signal_knock_by_network on signal_knock (network_hash, kind, knocked_at);
create index signal_knock_by_age on signal_knock (knocked_at);

-- Where a reporter without a mail address gets letters.
alter table signal_report add column reporter_street varchar(120);
alter table signal_report add column reporter_postcode varchar(10);
alter table signal_report add column reporter_city varchar(80);
alter table signal_report drop constraint signal_nobody;
alter table signal_report add constraint signal_nobody check (anonymous = false or (category = 'EARLY_WARNING' and reporter_user_id is null
    and reporter_name is null and reporter_email is null and reporter_phone is null
    and reporter_street is null and reporter_postcode is null and reporter_city is null));

-- A letter to a reporter: somebody prints it and puts it in the post.
create table signal_letter (
  id varchar(36) not null primary key,
  signal_id varchar(36) not null,
  -- RECEIPT, MOVED (the last one), ANSWER, DELAY or FINAL; one of each.
  kind varchar(10) not null,
  document_id varchar(36) not null,
  -- The day on which it was put in the post; null until then.
  posted_on date,
  posted_by varchar(36),
  constraint signal_letter_once unique (signal_id, kind),
  constraint letter_of_signal foreign key (signal_id) references signal_report (id)
);

-- Who said to be involved in what a complaint is about: another handles it (art. 9:7 Awb).
create table signal_involved (
  signal_id varchar(36) not null,
  user_id varchar(36) not null,
  told_at datetime(3) not null,
  primary key (signal_id, user_id),
  constraint involved_in_signal foreign key (signal_id) references signal_report (id)
);

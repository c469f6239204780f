-- The employment of somebody who was referred ends: the referrer asks the employee whether the help goes on.
create table debt_help_ask (
  id varchar(36) not null primary key,
  referral_id varchar(36) not null,
  last_day date not null,
  -- OPEN, GOES_ON, STOPPED or GONE (nothing to ask any more).
  state varchar(10) not null,
  asked_at datetime(3) not null,
  answered_by varchar(36),
  answered_at datetime(3),
  constraint fk_debt_help_ask foreign key (referral_id) references debt_help_referral (id)
);
create index ix_debt_help_ask on debt_help_ask (referral_id, state);

-- How far the clock of the practice environment runs ahead; outside the demo it is never read.
create table practice_clock (
  id int not null primary key,
  ahead_seconds bigint not null
);
insert into practice_clock (id, ahead_seconds) values (1, 0);

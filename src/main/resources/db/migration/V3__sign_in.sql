-- Sessions live in the database so that any node can serve any user. Names are in capitals because Spring Session
-- asks for them so, and MariaDB on Linux tells capitals from small letters in table names.
create table SPRING_SESSION (
  PRIMARY_ID char(36) not null,
  SESSION_ID char(36) not null,
  CREATION_TIME bigint not null,
  LAST_ACCESS_TIME bigint not null,
  MAX_INACTIVE_INTERVAL int not null,
  EXPIRY_TIME bigint not null,
  PRINCIPAL_NAME varchar(100),
  constraint SPRING_SESSION_PK primary key (PRIMARY_ID),
  constraint SPRING_SESSION_ONCE unique (SESSION_ID)
);
create index SPRING_SESSION_EXPIRES on SPRING_SESSION (EXPIRY_TIME);
create index SPRING_SESSION_OF_USER on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36) not null,
  ATTRIBUTE_NAME varchar(200) not null,
  ATTRIBUTE_BYTES mediumblob not null,
  constraint SPRING_SESSION_ATTRIBUTES_PK primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID)
    references SPRING_SESSION (PRIMARY_ID) on delete cascade
);

-- Failed logins of the last minutes. Only a hash of user name and address: people type passwords in the wrong field.
create table login_failure (
  id bigint not null auto_increment primary key,
  attempt_hash char(64) not null,
  failed_at datetime(3) not null
);
create index login_failure_recent on login_failure (attempt_hash, failed_at);

-- Half-done forms, files that came with them, and tokens that make a second press of the send button harmless.
create table form_draft (
    draft_key   varchar(120) not null primary key,
    form_id     varchar(120) not null,
    values_json longtext     not null,
    version     int          not null,
    updated_at  timestamp(3) not null,
    updated_by  varchar(80)  not null
);

create table form_upload (
    id         varchar(36)  not null primary key,
    draft_key  varchar(120) not null,
    field_key  varchar(120) not null,
    file_name  varchar(255) not null,
    byte_count bigint       not null,
    sha256     char(64)     not null,
    content    longblob     not null,
    created_at timestamp(3) not null,
    created_by varchar(80)  not null,
    constraint form_upload_field unique (draft_key, field_key)
);

create table form_submission (
    token      varchar(36)  not null primary key,
    created_at timestamp(3) not null,
    created_by varchar(80)  not null,
    result     varchar(400)
);
create index form_submission_age on form_submission (created_at);

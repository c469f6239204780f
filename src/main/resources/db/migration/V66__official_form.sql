-- Forms of authorities: the PDF an operator brought, and which fact stands in which of its fields.
create table official_form (
  id varchar(36) not null primary key,
  -- The kind of request it is for, as text: the name of a scheme, or the code of a request.
  kind varchar(60) not null,
  authority varchar(80) not null,
  title varchar(120) not null,
  created_by varchar(36) not null,
  created_at datetime(3) not null,
  constraint official_form_once unique (kind, authority, title)
);

create table official_form_version (
  id varchar(36) not null primary key,
  form_id varchar(36) not null,
  valid_from date not null,
  -- Where the operator got it.
  source varchar(300) not null,
  -- DRAFT or IN_USE
  state varchar(20) not null,
  page_count int not null,
  -- What was taken out of the file, in words for the operator; null when nothing was.
  removed varchar(500),
  -- Fingerprint of the file as it was brought: the same file is one version.
  upload_sha256 char(64) not null,
  content longblob not null,
  uploaded_by varchar(36) not null,
  uploaded_at datetime(3) not null,
  constraint official_form_version_once unique (form_id, valid_from, upload_sha256),
  constraint official_form_version_of_form foreign key (form_id) references official_form (id)
);

create table official_form_field (
  version_id varchar(36) not null,
  field_number int not null,
  -- The name inside the PDF, and the words a screen reader says.
  name varchar(300) not null,
  label varchar(300) not null,
  -- TEXT, CHECKBOX, RADIO, CHOICE or SIGNATURE
  kind varchar(20) not null,
  -- From 1; 0 when it stands on no page.
  page_number int not null,
  required boolean not null,
  max_length int,
  comb boolean not null,
  options_json longtext not null,
  -- FACT or FIXED; null: nothing is filled in.
  filled_with varchar(20),
  fact_path varchar(120),
  fact_part varchar(20),
  fixed_text varchar(500),
  -- Which answer of the fact is which option of the field.
  choices_json longtext,
  primary key (version_id, field_number),
  constraint official_form_field_of_version foreign key (version_id) references official_form_version (id)
);

-- Filled copies; the same facts on the same version are one document.
create table official_form_copy (
  id varchar(36) not null primary key,
  hire_id varchar(36) not null,
  version_id varchar(36) not null,
  fingerprint char(64) not null,
  document_id varchar(36) not null,
  made_by varchar(36) not null,
  made_at datetime(3) not null,
  constraint official_form_copy_once unique (hire_id, version_id, fingerprint),
  constraint official_form_copy_of_hire foreign key (hire_id) references hire (id),
  constraint official_form_copy_of_version foreign key (version_id) references official_form_version (id)
);

-- The letter in which a municipality asks something about loonkostensubsidie is the same as about any other request.
update document set document_type = 'AUTHORITY_QUESTION' where document_type = 'WAGE_SUBSIDY_REQUEST';

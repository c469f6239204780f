/** Forms: reads Camunda Forms files, shows them as plain accessible pages, checks what people fill in and keeps drafts. */
package nl.werkbrug.form;

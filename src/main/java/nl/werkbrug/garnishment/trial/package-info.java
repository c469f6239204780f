/** A trial calculation of one pay run for anybody, without a dossier: everything typed is checked, nothing is kept. */
@NamedInterface("trial")
package nl.werkbrug.garnishment.trial;

import org.springframework.modulith.NamedInterface;

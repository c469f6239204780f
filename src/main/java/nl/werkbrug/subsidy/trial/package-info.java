/** Trial calculations of subsidies for anybody, without a dossier: everything typed is checked, nothing is kept. */
@NamedInterface("trial")
package nl.werkbrug.subsidy.trial;

import org.springframework.modulith.NamedInterface;

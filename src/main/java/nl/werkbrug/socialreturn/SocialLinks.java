package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.BuildingBlocks.Row;
import nl.werkbrug.socialreturn.store.BuildingBlockTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can count as for a contract, on the day from which it counts. */
@Component
public class SocialLinks {

    private final BuildingBlockTable blocks;

    SocialLinks(BuildingBlockTable blocks) {
        this.blocks = blocks;
    }

    /** The newest words of the municipalities of these contracts; blocks or bonuses, each once. */
    @Transactional(readOnly = true)
    public List<String> labels(List<SocialContract> contracts, boolean bonus) {
        return contracts.stream().map(SocialContract::municipalityId).filter(id -> id != null).distinct()
                .flatMap(id -> blocks.of(id).stream())
                .flatMap(it -> (bonus ? it.bonuses() : it.blocks()).stream())
                .map(Row::label).distinct().sorted().toList();
    }

    /** The link with the values of that day; empty when the municipality has no such group or bonus then. */
    @Transactional(readOnly = true)
    public Optional<SocialHire.Link> of(SocialContract contract, LocalDate from, String group, Set<String> bonuses) {
        return Optional.ofNullable(contract.municipalityId()).flatMap(id -> blocks.on(id, from)).flatMap(it -> {
            List<Row> chosen = new ArrayList<>(Stream.concat(
                    it.blocks().stream().filter(row -> row.label().equals(group)),
                    it.bonuses().stream().filter(row -> bonuses.contains(row.label()))).toList());
            return chosen.size() != 1 + bonuses.size() ? Optional.empty() : Optional.of(new SocialHire.Link(
                    contract.id(), from, it.id(), String.join(", ", chosen.stream().map(Row::label).toList()),
                    chosen.stream().map(Row::value).reduce(Money.ZERO, Money::plus), it.fullTimeHours(), it.source()));
        });
    }

    /** The link with a value that the employer took from the contract. */
    public static SocialHire.Link own(
            SocialContract contract, LocalDate from, String label, Money value, BigDecimal fullTimeHours, String source) {
        return new SocialHire.Link(contract.id(), from, null, label, value, fullTimeHours, source);
    }
}

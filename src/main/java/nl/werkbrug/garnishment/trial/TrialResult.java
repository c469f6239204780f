package nl.werkbrug.garnishment.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.shared.Money;

/** Puts the shares of a split together by who is paid. */
final class TrialResult {

    private TrialResult() {}

    static TrialAnswer of(PayRunSplit split, TrialQuestion question) {
        boolean known = question.voet().perMonth() != null || question.voet().percentage() != null;
        return new TrialAnswer(
                known ? Optional.of(split.seizable()) : Optional.empty(),
                known ? Optional.of(split.protectedForPeriod()) : Optional.empty(),
                payees(split.shares(), question.items()),
                forecasts(split.shares()),
                split.setOff(), split.contested(), split.employeeReceives(),
                split.steps().stream()
                        .map(step -> new TrialAnswer.Line(step.shown(), step.amount(), step.source())).toList());
    }

    private static List<TrialAnswer.Payee> payees(List<Share> shares, List<TrialQuestion.Item> items) {
        List<TrialAnswer.Payee> payees = new ArrayList<>();
        boolean potSeen = false;
        for (int at = 0; at < shares.size(); at++) {
            Share share = shares.get(at);
            if (!share.demand().inPot()) {
                payees.add(new TrialAnswer.Payee(
                        at, items.get(at).kind(), share.amount(), share.after().openAmount(), share.contested()));
            } else if (!potSeen) {
                payees.add(pot(at, shares));
                potSeen = true;
            }
        }
        return payees;
    }

    /** All ordinary garnishments are paid to one coordinating bailiff. */
    private static TrialAnswer.Payee pot(int first, List<Share> shares) {
        List<Share> pot = shares.stream().filter(share -> share.demand().inPot()).toList();
        Money amount = pot.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
        Money left = pot.stream().map(TrialResult::left).reduce(Money.ZERO, Money::plus);
        return new TrialAnswer.Payee(
                first, TrialKind.GEWOON, amount, Optional.of(left), pot.stream().anyMatch(Share::contested));
    }

    private static List<TrialAnswer.Forecast> forecasts(List<Share> shares) {
        List<TrialAnswer.Forecast> forecasts = new ArrayList<>();
        for (int at = 0; at < shares.size(); at++) {
            if (shares.get(at).demand().inPot()) {
                forecasts.add(new TrialAnswer.Forecast(at, shares.get(at).amount(), left(shares.get(at))));
            }
        }
        return forecasts.size() > 1 ? forecasts : List.of();
    }

    private static Money left(Share share) {
        return share.after().openAmount().orElse(Money.ZERO);
    }
}

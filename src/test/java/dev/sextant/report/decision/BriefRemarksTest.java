package dev.sextant.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.RuleFiring;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.NoticeKind;
import dev.sextant.fact.verdict.Remedy;
import dev.sextant.fact.verdict.WayOut;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefRemarksTest {

    @Test
    void says_once_what_holds_of_several_workloads_alike() {
        assertThat(
                        BriefRemarks.lines(
                                List.of(
                                        price("mails", "mails starts slowly"),
                                        price("images", "images starts slowly"),
                                        price("videos", "videos ends early"))))
                .containsExactly(
                        "price: mails starts slowly [serverless/a]; likewise images",
                        "price: videos ends early [serverless/a]");
    }

    @Test
    void tells_the_ways_out_of_one_lack_together_and_right_after_the_conflict() {
        assertThat(
                        BriefRemarks.lines(
                                List.of(
                                        price("shop", "shop has a price"),
                                        wayOut(Remedy.HIRE, "advice/ways-out"),
                                        wayOut(Remedy.PARTNER, "advice/ways-out"),
                                        wayOut(Remedy.TRAIN, "advice/ways-out.train"),
                                        node(
                                                new Conflict(
                                                        "shop",
                                                        Option.KUBERNETES,
                                                        Lack.KUBERNETES_SKILL),
                                                "advice/cluster-skill",
                                                "shop wants a cluster"))))
                .containsExactly(
                        "conflict, lack of Kubernetes skill: shop wants a cluster"
                                + " [advice/cluster-skill]",
                        "remedies for lack of Kubernetes skill: hiring, a partner or training for"
                                + " shop [advice/ways-out, advice/ways-out.train]",
                        "price: shop has a price [serverless/a]");
    }

    private static ConcludedFact price(String workload, String because) {
        return node(
                new Notice("serverless/a", workload, NoticeKind.PRICE), "serverless/a", because);
    }

    private static ConcludedFact wayOut(Remedy remedy, String rule) {
        return node(new WayOut("shop", Lack.KUBERNETES_SKILL, remedy), rule, "it is so");
    }

    private static ConcludedFact node(Conclusion conclusion, String rule, String because) {
        return new ConcludedFact(
                1,
                conclusion.getClass().getSimpleName(),
                FactFormatter.parts((Record) conclusion),
                List.of(new RuleFiring(rule, because, List.of())));
    }
}

package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class PublicSectorTest {
    @Test
    void parametersRead() {
        new BillTerms(ReferenceData.load().parameters());
        new DefaultStrength(ReferenceData.load().parameters());
        assertThat(ReferenceData.load().importOrigins()).isNotEmpty();
    }
}

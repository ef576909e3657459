package org.computesiting.experiment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.computesiting.model.SitingModel;

/** What identifies a run: the resolved scenario, the model's version and the seed. The same key and the same measures mean the same bits. */
public final class RunKey {
    private static final int DIGITS = 16;

    private RunKey() { }

    /**
     * @param scenarioHash hash of the resolved scenario
     * @return sixteen hexadecimal digits
     */
    public static String of(String scenarioHash, long seed) {
        try {
            String text = scenarioHash + "/" + SitingModel.VERSION + "/" + seed;
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.computesiting.data;

/**
 * A state, the District of Columbia or a province, as it stood in the base years.
 *
 * @param code ISO 3166-2 code
 * @param name English name
 * @param country country it belongs to
 * @param interconnection synchronous grid or grids
 * @param gridRegion market or planning area
 * @param latDeg latitude of the middle, degrees north
 * @param lonDeg longitude of the middle, degrees east (negative here)
 * @param populationMillion inhabitants, millions
 * @param areaKm2 total area with inland water, km2
 * @param retailSalesTwh electricity sold to final customers, TWh in {@code demandYear}
 * @param directUseTwh electricity used by those who make it, TWh
 * @param lossesTwh losses between plant and customer, TWh
 * @param demandYear year of the three demand figures
 * @param peakGw highest load of a year, GW
 * @param winterPeak whether that load falls in winter
 * @param generationTwh net generation, TWh in 2023 (2022 for Alaska and Hawaii)
 * @param netExportsTwh exports less imports to all neighbours, TWh
 * @param industrialPriceUsdPerMwh2023 average industrial price with delivery, nominal USD/MWh
 * @param commercialPriceUsdPerMwh2023 average commercial price with delivery, nominal USD/MWh
 * @param gasPriceUsdPerMmbtu2025 gas price at power plants, nominal USD/MMBtu
 * @param coalPriceUsdPerMmbtu coal price at power plants, nominal USD/MMBtu
 * @param meanTempC mean temperature of the year, degrees Celsius
 * @param co2KgPerMwh emission intensity of generation, kg CO2 per MWh
 * @param marketStructure who sets the price of power
 * @param salesTaxPct general state and average local sales tax; in Canada the provincial part that business inputs bear, percent
 * @param provenance where the row is from
 */
public record Region(
        String code,
        String name,
        Country country,
        String interconnection,
        String gridRegion,
        double latDeg,
        double lonDeg,
        double populationMillion,
        double areaKm2,
        double retailSalesTwh,
        double directUseTwh,
        double lossesTwh,
        int demandYear,
        double peakGw,
        boolean winterPeak,
        double generationTwh,
        double netExportsTwh,
        double industrialPriceUsdPerMwh2023,
        double commercialPriceUsdPerMwh2023,
        double gasPriceUsdPerMmbtu2025,
        double coalPriceUsdPerMmbtu,
        double meanTempC,
        double co2KgPerMwh,
        MarketStructure marketStructure,
        double salesTaxPct,
        Provenance provenance) {
}

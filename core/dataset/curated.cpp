// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/curated.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

namespace {

constexpr std::array<std::pair<Balance, const char *>, 10> kWords{{
    {Balance::Cell, "cell"},
    {Balance::Year, "year"},
    {Balance::Month, "month"},
    {Balance::Satellite, "satellite"},
    {Balance::Sensor, "sensor"},
    {Balance::Modality, "modality"},
    {Balance::Resolution, "resolution"},
    {Balance::Tag, "tag"},
    {Balance::Theme, "theme"},
    {Balance::Source, "source"},
}};

}  // namespace

QString word(Balance balance)
{
    return wordOf(kWords, balance);
}

std::optional<Balance> balanceFromWord(const QString &word)
{
    return valueOf(kWords, word);
}

const std::vector<Balance> &allBalances()
{
    static const std::vector<Balance> all = [] {
        std::vector<Balance> balances;
        for (const auto &[balance, text] : kWords) {
            balances.push_back(balance);
        }
        return balances;
    }();
    return all;
}

}  // namespace gaia::dataset

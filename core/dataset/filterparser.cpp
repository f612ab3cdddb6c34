// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/filterparser.h"

#include "core/base/translate.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/caption.h"
#include "core/dataset/country.h"
#include "core/dataset/region.h"
#include "core/dataset/rule.h"
#include "core/dataset/season.h"

#include <QRegularExpression>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::translate;
using Kind = Filter::Kind;
using Node = Filter::Node;
using NodePtr = std::shared_ptr<const Node>;
using Subject = Filter::Subject;

namespace {

/// What a value must be, said when it is not; empty if it fits.
QString faultOf(Subject subject, const QString &value)
{
    switch (subject) {
    case Subject::Status:
        return statusWords().contains(value)
            ? QString()
            : translate("gaia", "a status is new, pending, partial, done, flagged, discarded or failed");
    case Subject::Caption:
        return captionStateFromWord(value)
            ? QString()
            : translate("gaia", "a caption is pending, accepted, edited or rejected");
    case Subject::Has:
        return hasWords().contains(value)
            ? QString()
            : translate("gaia", "an image has one of these: %1").arg(hasWords().join(u", "_s));
    case Subject::Bounds:
        return boundsFromText(value)
            ? QString()
            : translate("gaia", "a box is west,south,east,north in degrees, such as -10,35,5,45");
    case Subject::Near:
        return nearFromText(value)
            ? QString()
            : translate("gaia", "near is latitude,longitude,kilometres, such as 36.1,-5.3,50");
    case Subject::Date:
        return dayRangeFromText(value)
            ? QString()
            : translate("gaia", "a date is a year, a month or a day, or two of them parted by .., such "
                         "as 2010..2015-06");
    case Subject::Lint:
        return value == "any"_L1 || ruleFromWord(value)
            ? QString()
            : translate("gaia", "lint is any, or a rule such as acronym or unsupported-name");
    case Subject::Grounding:
        return groundingWords().contains(value)
            ? QString()
            : translate("gaia", "grounding is supported, visual, unsupported or contradicted");
    case Subject::Tokens:
    case Subject::WordCount:
        return countRangeFromText(value)
            ? QString()
            : translate("gaia", "a count is such as >60, <20, 15 or 20..39");
    case Subject::Duplicate:
        return value == "yes"_L1 || value == "no"_L1 ? QString()
                                                     : translate("gaia", "dup is yes or no");
    case Subject::Stale:
    case Subject::Disputed:
        return value == "yes"_L1 || value == "no"_L1
            ? QString()
            : translate("gaia", "%1 is yes or no").arg(word(subject));
    case Subject::Country:
        return countryNamed(value) ? QString() : translate("gaia", "there is no country of this name");
    case Subject::Within: return faultOfRegion(value);
    case Subject::DateKind:
        return dateKindFromWord(value)
            ? QString()
            : translate("gaia", "a date is that of: acquired, event or published");
    case Subject::Season:
        return seasonFromWord(value)
            ? QString()
            : translate("gaia", "a season is winter, spring, summer, autumn, or none between the tropics");
    default: return value.isEmpty() ? translate("gaia", "a value must follow the colon") : QString();
    }
}

class Parser final {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    /// Where the fault of `parse` is, from 0; -1 without one.
    [[nodiscard]] qsizetype faultAt() const { return m_faultAt; }

    base::Result<NodePtr> parse()
    {
        skipSpace();
        if (isAtEnd()) {
            return std::make_shared<Node>();
        }
        auto root = either();
        if (root && !isAtEnd()) {
            return fault(m_at, translate("gaia", "this closing parenthesis has no opening one"));
        }
        return root;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar next() const { return m_text.at(m_at); }

    void skipSpace()
    {
        while (!isAtEnd() && next().isSpace()) {
            ++m_at;
        }
    }

    /// True, and passed over, if the word OR stands here by itself.
    bool takeOr()
    {
        const bool isOr = QStringView(m_text).mid(m_at, 2) == u"OR"
            && (m_at + 2 == m_text.size() || m_text.at(m_at + 2).isSpace()
                || m_text.at(m_at + 2) == u'(');
        if (isOr) {
            m_at += 2;
            skipSpace();
        }
        return isOr;
    }

    [[nodiscard]] tl::unexpected<base::Error> fault(qsizetype at, const QString &what)
    {
        m_faultAt = at;
        return base::fail(base::ErrorCode::Usage,
                          translate("gaia", "The filter can't be read at position %1: %2.")
                              .arg(at + 1)
                              .arg(what));
    }

    base::Result<NodePtr> either()
    {
        return joined(Kind::Or);
    }

    base::Result<NodePtr> joined(Kind kind)
    {
        std::vector<NodePtr> parts;
        for (;;) {
            auto part = kind == Kind::Or ? joined(Kind::And) : unary();
            if (!part) {
                return part;
            }
            parts.push_back(std::move(*part));
            const bool isEnd = isAtEnd() || next() == u')';
            if (kind == Kind::Or ? !takeOr() : isEnd || isOrHere()) {
                break;
            }
        }
        if (parts.size() == 1) {
            return parts.front();
        }
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->children = std::move(parts);
        return node;
    }

    [[nodiscard]] bool isOrHere()
    {
        const qsizetype before = m_at;
        const bool isOr = takeOr();
        m_at = before;
        return isOr;
    }

    base::Result<NodePtr> unary()
    {
        const qsizetype start = m_at;
        if (isAtEnd()) {
            return fault(start, translate("gaia", "a term is missing"));
        }
        if (isOrHere() || next() == u')') {
            return fault(start, translate("gaia", "a term is missing before this"));
        }
        if (next() == u'-') {
            ++m_at;
            if (isAtEnd() || next().isSpace()) {
                return fault(start, translate("gaia", "a minus must stand right before a term"));
            }
            return deeper([&]() -> base::Result<NodePtr> {
                auto inner = unary();
                if (!inner) {
                    return inner;
                }
                auto node = std::make_shared<Node>();
                node->kind = Kind::Not;
                node->children.push_back(std::move(*inner));
                return node;
            });
        }
        if (next() == u'(') {
            return group();
        }
        return term();
    }

    base::Result<NodePtr> group()
    {
        const qsizetype start = m_at++;
        skipSpace();
        auto inner = deeper([&] { return either(); });
        if (!inner) {
            return inner;
        }
        if (isAtEnd() || next() != u')') {
            return fault(start, translate("gaia", "this parenthesis is not closed"));
        }
        ++m_at;
        skipSpace();
        return inner;
    }

    /// Hostile nesting must end in a sentence, not in an exhausted stack.
    template<typename Inner>
    base::Result<NodePtr> deeper(Inner inner)
    {
        constexpr int kDeepest = 60;
        if (++m_depth > kDeepest) {
            return fault(m_at, translate("gaia", "the parentheses are nested too deeply"));
        }
        auto node = inner();
        --m_depth;
        return node;
    }

    base::Result<NodePtr> term()
    {
        const qsizetype start = m_at;
        auto node = std::make_shared<Node>();
        node->kind = Kind::Leaf;
        static const QRegularExpression fieldPattern(u"\\G([A-Za-z]+):"_s);
        const auto field = fieldPattern.match(m_text, m_at);
        if (field.hasMatch()) {
            const QString name = field.captured(1);
            const auto subject = subjectFromWord(name);
            if (!subject) {
                return fault(start, translate("gaia", "there is no field “%1”").arg(name));
            }
            node->subject = *subject;
            m_at += field.capturedLength();
        }
        const qsizetype valueStart = m_at;
        auto value = takeValue(node->isPhrase);
        if (!value) {
            return base::fail(value.error());
        }
        node->value = *value;
        if (node->subject != Subject::Words) {
            node->isPhrase = false;
            const QString wrong = faultOf(node->subject, node->value);
            if (!wrong.isEmpty()) {
                return fault(valueStart, wrong);
            }
        } else if (node->value.trimmed().isEmpty()) {
            return fault(start, translate("gaia", "a phrase can't be empty"));
        }
        skipSpace();
        return node;
    }

    base::Result<QString> takeValue(bool &isQuoted)
    {
        isQuoted = !isAtEnd() && next() == u'"';
        if (!isQuoted) {
            const qsizetype start = m_at;
            while (!isAtEnd() && !next().isSpace() && next() != u')' && next() != u'(') {
                ++m_at;
            }
            return m_text.mid(start, m_at - start);
        }
        const qsizetype start = m_at++;
        QString value;
        while (!isAtEnd() && next() != u'"') {
            if (next() == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value += next();
            ++m_at;
        }
        if (isAtEnd()) {
            return fault(start, translate("gaia", "this quote is not closed"));
        }
        ++m_at;
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_faultAt = -1;
    int m_depth = 0;
};

std::optional<std::vector<double>> numbersFromText(const QString &text, qsizetype count)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != count) {
        return std::nullopt;
    }
    std::vector<double> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber) {
            return std::nullopt;
        }
    }
    return numbers;
}

}  // namespace

base::Result<std::shared_ptr<const Filter::Node>> parseFilter(const QString &text)
{
    return Parser(text).parse();
}

qsizetype filterFaultAt(const QString &text)
{
    Parser parser(text);
    return parser.parse() ? -1 : parser.faultAt();
}

const QStringList &hasWords()
{
    static const QStringList words{u"image"_s,    u"location"_s,   u"date"_s,     u"captions"_s,
                                   u"credit"_s,   u"footprint"_s,  u"split"_s,    u"licence"_s,
                                   u"satellite"_s, u"sensor"_s,    u"modality"_s, u"resolution"_s,
                                   u"tag"_s,      u"theme"_s,      u"country"_s,  u"source"_s,
                                   u"season"_s};
    return words;
}

const QStringList &statusWords()
{
    static const QStringList words{u"new"_s,  u"pending"_s, u"partial"_s,  u"done"_s,
                                   u"failed"_s, u"flagged"_s, u"discarded"_s};
    return words;
}

const QStringList &groundingWords()
{
    static const QStringList words{u"supported"_s, u"visual"_s, u"unsupported"_s,
                                   u"contradicted"_s};
    return words;
}

std::optional<GeoBounds> boundsFromText(const QString &text)
{
    const auto numbers = numbersFromText(text, 4);
    if (!numbers) {
        return std::nullopt;
    }
    const GeoBounds bounds{numbers->at(0), numbers->at(1), numbers->at(2), numbers->at(3)};
    return isOnEarth(bounds) ? std::optional(bounds) : std::nullopt;
}

std::optional<Near> nearFromText(const QString &text)
{
    const auto numbers = numbersFromText(text, 3);
    if (!numbers) {
        return std::nullopt;
    }
    const Near place{{numbers->at(0), numbers->at(1)}, numbers->at(2)};
    return isOnEarth(place.point) && place.km > 0.0 && place.km <= 20'038.0 ? std::optional(place)
                                                                        : std::nullopt;
}

std::optional<DayRange> dayRangeFromText(const QString &text)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        const auto one = daysFromText(text);
        return one ? std::optional(DayRange{one->from, one->to}) : std::nullopt;
    }
    const QString left = text.left(dots);
    const QString right = text.mid(dots + 2);
    const auto from = daysFromText(left);
    const auto to = daysFromText(right);
    const bool isOpenBoth = left.isEmpty() && right.isEmpty();
    if (isOpenBoth || (!left.isEmpty() && !from) || (!right.isEmpty() && !to)) {
        return std::nullopt;
    }
    const DayRange range{from ? from->from : QDate(), to ? to->to : QDate()};
    return range.from.isValid() && range.to.isValid() && range.from > range.to
        ? std::nullopt
        : std::optional(range);
}

std::optional<CountRange> countRangeFromText(const QString &text)
{
    static const QRegularExpression compared(u"^([<>=]?)(\\d{1,6})$"_s);
    static const QRegularExpression ranged(u"^(\\d{0,6})\\.\\.(\\d{0,6})$"_s);
    CountRange range;
    if (const auto match = compared.match(text); match.hasMatch()) {
        const QString sign = match.captured(1);
        const int number = match.captured(2).toInt();
        range.from = sign == u'<' ? 0 : sign == u'>' ? number + 1 : number;
        range.to = sign == u'>' ? range.to : sign == u'<' ? number - 1 : number;
        return range;
    }
    const auto match = ranged.match(text);
    if (!match.hasMatch() || text.size() == 2) {
        return std::nullopt;
    }
    range.from = match.captured(1).toInt();
    range.to = match.captured(2).isEmpty() ? range.to : match.captured(2).toInt();
    return range.from > range.to ? std::nullopt : std::optional(range);
}

}  // namespace gaia::dataset

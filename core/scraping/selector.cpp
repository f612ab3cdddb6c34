// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/selector.h"

#include "core/base/translate.h"

#include <QStringList>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qsizetype kLongestSelector = 2'000;
constexpr int kDeepestNesting = 8;

/// A string as XPath can write it: it knows no escapes, so quotes decide the form.
QString literal(const QString &text)
{
    if (!text.contains(u'\'')) {
        return u'\'' + text + u'\'';
    }
    if (!text.contains(u'"')) {
        return u'"' + text + u'"';
    }
    QStringList parts;
    for (const QString &part : text.split(u'\'')) {
        parts.append(u'\'' + part + u'\'');
    }
    return u"concat("_s + parts.join(u", \"'\", "_s) + u')';
}

/// Reads one selector from left to right. The first fault stops it.
class Reader final {
public:
    explicit Reader(QString text, int depth = 0)
        : m_text(std::move(text))
        , m_depth(depth)
    {
    }

    base::Result<QString> read()
    {
        QStringList groups;
        do {
            skipBlanks();
            groups.append(readPath());
            skipBlanks();
        } while (m_fault < 0 && take(u','));
        if (m_fault < 0 && m_at < m_text.size()) {
            m_fault = m_at;
        }
        if (m_fault >= 0) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "The selector “%1” is not understood at position %2.")
                            .arg(m_text)
                            .arg(m_fault + 1));
        }
        return groups.join(u" | "_s);
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(QChar c)
    {
        if (peek() != c || m_at >= m_text.size()) {
            return false;
        }
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (peek().isSpace()) {
            ++m_at;
        }
    }
    void setFault()
    {
        if (m_fault < 0) {
            m_fault = m_at;
        }
    }

    static bool isNameSign(QChar c)
    {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
    }

    /// A name of a tag, class, id or attribute; "\" takes the next sign as it is.
    QString readName(bool mayHoldColon)
    {
        QString name;
        while (m_at < m_text.size()) {
            if (peek() == u'\\' && m_at + 1 < m_text.size()) {
                name += m_text.at(m_at + 1);
                m_at += 2;
            } else if (isNameSign(peek()) && (mayHoldColon || peek() != u':')) {
                name += peek();
                ++m_at;
            } else {
                break;
            }
        }
        if (name.isEmpty()) {
            setFault();
        }
        return name;
    }

    QString readString()
    {
        const QChar quote = peek();
        if (quote != u'"' && quote != u'\'') {
            return readName(true);
        }
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0) {
            setFault();
            return {};
        }
        const QString text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }

    QString readPath()
    {
        QString xpath = u".//"_s + readCompound(QString());
        while (m_fault < 0 && m_at < m_text.size()) {
            const bool hadBlank = peek().isSpace();
            skipBlanks();
            if (m_at >= m_text.size() || peek() == u',') {
                break;
            }
            if (take(u'>')) {
                skipBlanks();
                xpath += u'/' + readCompound(QString());
            } else if (take(u'+')) {
                skipBlanks();
                xpath += u"/following-sibling::"_s + readCompound(u"[1]"_s);
            } else if (take(u'~')) {
                skipBlanks();
                xpath += u"/following-sibling::"_s + readCompound(QString());
            } else if (hadBlank) {
                xpath += u"//"_s + readCompound(QString());
            } else {
                setFault();
            }
        }
        return xpath;
    }

    /// "tag.class[attr]": a node test with its conditions. `first` goes before the name's own.
    QString readCompound(const QString &first)
    {
        QString tag;
        if (take(u'*')) {
            tag = u"*"_s;
        } else if (isNameSign(peek()) && peek() != u':') {
            tag = readName(false).toLower();
        }
        const qsizetype start = m_at;
        QString conditions = readConditions();
        if (tag.isEmpty() && m_at == start) {
            setFault();
        }
        if (first.isEmpty()) {
            return (tag.isEmpty() ? u"*"_s : tag) + conditions;
        }
        const QString isTag = tag.isEmpty() || tag == "*"_L1 ? QString() : u"[self::"_s + tag + u']';
        return u"*"_s + first + isTag + conditions;
    }

    QString readConditions()
    {
        QString conditions;
        while (m_fault < 0 && m_at < m_text.size()) {
            if (take(u'#')) {
                conditions += u"[@id="_s + literal(readName(false)) + u']';
            } else if (take(u'.')) {
                conditions += u'[' + hasWord(u"class"_s, readName(false)) + u']';
            } else if (take(u'[')) {
                conditions += u'[' + readAttribute() + u']';
            } else if (take(u':')) {
                conditions += readPseudo();
            } else {
                break;
            }
        }
        return conditions;
    }

    static QString hasWord(const QString &attribute, const QString &value)
    {
        return u"contains(concat(' ', normalize-space(@%1), ' '), %2)"_s.arg(
            attribute, literal(u' ' + value + u' '));
    }

    QString readAttribute()
    {
        skipBlanks();
        const QString name = readName(true).toLower();
        skipBlanks();
        QChar kind = peek();
        if (take(u']')) {
            return u'@' + name;
        }
        if (kind != u'=') {
            ++m_at;
        }
        if (!take(u'=')) {
            setFault();
            return {};
        }
        skipBlanks();
        const QString value = readString();
        skipBlanks();
        if (!take(u']')) {
            setFault();
        }
        const QString at = u'@' + name;
        const QString quoted = literal(value);
        switch (kind.unicode()) {
        case u'=': return at + u'=' + quoted;
        case u'^': return u"starts-with("_s + at + u", "_s + quoted + u')';
        case u'*': return u"contains("_s + at + u", "_s + quoted + u')';
        case u'$':
            return u"substring(%1, string-length(%1) - %2) = %3"_s.arg(at)
                .arg(value.size() - 1)
                .arg(quoted);
        case u'~': return hasWord(name, value);
        case u'|':
            return u"%1=%2 or starts-with(%1, %3)"_s.arg(at, quoted, literal(value + u'-'));
        default: setFault(); return {};
        }
    }

    /// What stands between the parentheses of a pseudo-class.
    QString readArgument()
    {
        if (!take(u'(')) {
            setFault();
            return {};
        }
        int open = 1;
        const qsizetype start = m_at;
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'(') {
                ++open;
            } else if (c == u')' && --open == 0) {
                return m_text.mid(start, m_at++ - start);
            }
        }
        setFault();
        return {};
    }

    QString inner(const QString &selector)
    {
        const auto read = m_depth < kDeepestNesting
            ? Reader(selector, m_depth + 1).read()
            : base::Result<QString>(fail(ErrorCode::Invalid, QString()));
        if (!read) {
            setFault();
        }
        return read.value_or(QString());
    }

    QString readPseudo()
    {
        const QString name = readName(false).toLower();
        if (name == "first-child"_L1) {
            return u"[not(preceding-sibling::*)]"_s;
        }
        if (name == "last-child"_L1) {
            return u"[not(following-sibling::*)]"_s;
        }
        const QString argument = readArgument();
        if (name == "nth-child"_L1) {
            bool isNumber = false;
            const int n = argument.trimmed().toInt(&isNumber);
            if (isNumber && n > 0) {
                return u"[count(preceding-sibling::*) = %1]"_s.arg(n - 1);
            }
        } else if (name == "contains"_L1) {
            Reader text(argument.trimmed(), m_depth);
            return u"[contains(normalize-space(.), "_s + literal(text.readString()) + u")]"_s;
        } else if (name == "has"_L1) {
            return u'[' + inner(argument) + u']';
        } else if (name == "not"_L1 && m_depth < kDeepestNesting) {
            Reader simple(argument.trimmed(), m_depth + 1);
            QString tag;
            if (isNameSign(simple.peek()) && simple.peek() != u':') {
                tag = u"[self::"_s + simple.readName(false).toLower() + u']';
            }
            const QString conditions = simple.readConditions();
            if (simple.m_fault < 0 && simple.m_at == simple.m_text.size()
                && !(tag.isEmpty() && conditions.isEmpty())) {
                return u"[not(self::*"_s + tag + conditions + u")]"_s;
            }
        }
        setFault();
        return {};
    }

    QString m_text;
    int m_depth;
    qsizetype m_at = 0;
    qsizetype m_fault = -1;
};

bool isXPath(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith(u"./"_s) || text.startsWith(u"(/"_s)
        || text.startsWith(u"(./"_s) || text.startsWith(u"ancestor"_s)
        || text.startsWith(u"self::"_s) || text == "."_L1;
}

}  // namespace

base::Result<QString> xpathFrom(const QString &selector)
{
    const QString trimmed = selector.trimmed();
    if (trimmed.size() > kLongestSelector) {
        return fail(ErrorCode::Invalid, translate("gaia", "A selector of more than %1 characters is not read.")
                                            .arg(kLongestSelector));
    }
    return isXPath(trimmed) ? base::Result<QString>(trimmed) : Reader(trimmed).read();
}

}  // namespace gaia::scraping

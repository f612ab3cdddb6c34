// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/livecheck.h"

namespace gaia::review {

namespace {

/// Short enough to seem at once, long enough that a fast typist is not checked at every letter.
constexpr int kDelayMs = 40;

}  // namespace

LiveCheck::LiveCheck(const RuleBook &rules, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_runner(runner)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &LiveCheck::start);
    connect(&m_rules, &RuleBook::loaded, this, &LiveCheck::start);
}

void LiveCheck::ask(const DetailPtr &detail, int ordinal, const QString &text)
{
    const auto index = static_cast<std::size_t>(ordinal - 1);
    if (!detail || ordinal < 1 || index >= detail->data.captions.size()) {
        return;
    }
    m_detail = detail;
    m_ordinal = ordinal;
    m_text = text;
    (void)m_requests.next();
    m_soon.start();
}

void LiveCheck::start()
{
    const RuleBook::Reader rules = m_rules.reader();
    if (!m_detail || !rules.checker || m_isRunning) {
        return;  // asked for again when the rules are there, or the check under way is done
    }
    m_isRunning = true;
    Subject subject = subjectInSight(m_detail->data);
    subject.captions[m_ordinal - 1] = m_text;
    const quint64 ticket = m_requests.next();
    const auto index = static_cast<std::size_t>(m_ordinal - 1);
    m_runner.start(
        jobs::Lane::Read, this,
        [rules, subject = std::move(subject)](std::stop_token) {
            return std::make_shared<const Check>(rules.check(subject));
        },
        [this, ticket, caption = m_detail->data.captions[index].key,
         text = m_text](const std::shared_ptr<const Check> &check) {
            m_isRunning = false;
            if (m_requests.isCurrent(ticket)) {
                m_detail.reset();
                Q_EMIT checked(caption, text, check);
            } else if (!m_soon.isActive()) {
                start();
            }
        });
}

}  // namespace gaia::review

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/subjectwords.h"

#include <QCoreApplication>
#include <QHash>

#include <set>

namespace gaia::library {

using namespace Qt::StringLiterals;
using Subject = dataset::Filter::Subject;

namespace {

/// The words keep the context in which they were translated first.
QString words(const char *text)
{
    return QCoreApplication::translate("gaia::shell::FilterBar", text);
}

}  // namespace

QString subjectTitle(Subject subject)
{
    using S = Subject;
    switch (subject) {
    case S::Words: return {};
    case S::Status: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Status"));
    case S::Caption: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Caption"));
    case S::Satellite: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Satellite"));
    case S::Sensor: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Sensor"));
    case S::Modality: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Modality"));
    case S::Resolution: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Resolution"));
    case S::Tag: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Tag"));
    case S::Theme: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Theme"));
    case S::Source: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Source"));
    case S::Credit: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Credit"));
    case S::Licence: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Licence"));
    case S::Location: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Location"));
    case S::Curator: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Curator"));
    case S::Split: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Split"));
    case S::Id: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Id"));
    case S::Bounds: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Box"));
    case S::Near: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Near"));
    case S::Date: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Date"));
    case S::DateKind: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Date of"));
    case S::Has: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Has"));
    case S::Duplicate: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Duplicate"));
    case S::View: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "View"));
    case S::WordCount: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Words"));
    case S::Country: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Country"));
    case S::Within: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Within"));
    case S::Lint: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Finding"));
    case S::Grounding: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Claims"));
    case S::Tokens: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "CLIP tokens"));
    case S::Stale: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Stale"));
    case S::Disputed: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Disputed"));
    case S::Season: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Season"));
    case S::Assigned: return words(QT_TRANSLATE_NOOP("gaia::shell::FilterBar", "Assigned"));
    }
    return {};
}

QString valueTitle(Subject subject, const QString &value)
{
    const bool mayBeItself = subject == Subject::Location || subject == Subject::Satellite
        || subject == Subject::Sensor || subject == Subject::Modality;
    if (mayBeItself && value.size() > 1 && value.startsWith(u'=')) {
        return value.mid(1);
    }
    static const std::set<Subject> named{Subject::Status,    Subject::Caption, Subject::Split,
                                         Subject::Duplicate, Subject::Stale,   Subject::Disputed,
                                         Subject::Season,    Subject::DateKind};
    if (!named.contains(subject)) {
        return value;
    }
    static const QHash<QString, const char *> fixed{
        {u"new"_s, QT_TRANSLATE_NOOP("FilterValues", "no captions yet")},
        {u"pending"_s, QT_TRANSLATE_NOOP("FilterValues", "pending")},
        {u"partial"_s, QT_TRANSLATE_NOOP("FilterValues", "partly decided")},
        {u"done"_s, QT_TRANSLATE_NOOP("FilterValues", "done")},
        {u"failed"_s, QT_TRANSLATE_NOOP("FilterValues", "last run failed")},
        {u"flagged"_s, QT_TRANSLATE_NOOP("FilterValues", "flagged")},
        {u"discarded"_s, QT_TRANSLATE_NOOP("FilterValues", "discarded")},
        {u"accepted"_s, QT_TRANSLATE_NOOP("FilterValues", "accepted")},
        {u"edited"_s, QT_TRANSLATE_NOOP("FilterValues", "edited")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("FilterValues", "rejected")},
        {u"train"_s, QT_TRANSLATE_NOOP("FilterValues", "train")},
        {u"test"_s, QT_TRANSLATE_NOOP("FilterValues", "test")},
        {u"yes"_s, QT_TRANSLATE_NOOP("FilterValues", "yes")},
        {u"no"_s, QT_TRANSLATE_NOOP("FilterValues", "no")},
        {u"validation"_s, QT_TRANSLATE_NOOP("FilterValues", "validation")},
        {u"acquired"_s, QT_TRANSLATE_NOOP("FilterValues", "acquisition")},
        {u"event"_s, QT_TRANSLATE_NOOP("FilterValues", "event")},
        {u"published"_s, QT_TRANSLATE_NOOP("FilterValues", "publication")},
        {u"winter"_s, QT_TRANSLATE_NOOP("FilterValues", "winter")},
        {u"spring"_s, QT_TRANSLATE_NOOP("FilterValues", "spring")},
        {u"summer"_s, QT_TRANSLATE_NOOP("FilterValues", "summer")},
        {u"autumn"_s, QT_TRANSLATE_NOOP("FilterValues", "autumn")},
        {u"none"_s, QT_TRANSLATE_NOOP("FilterValues", "none, in the tropics")}};
    const auto found = fixed.constFind(value);
    return found == fixed.constEnd() ? value : QCoreApplication::translate("FilterValues", *found);
}

QString subjectExample(Subject subject)
{
    using S = Subject;
    switch (subject) {
    case S::Words: return u"flood*"_s;
    case S::Status: return u"status:pending"_s;
    case S::Caption: return u"caption:edited"_s;
    case S::Satellite: return u"sat:\"Landsat 8\""_s;
    case S::Sensor: return u"sensor:MODIS"_s;
    case S::Modality: return u"modality:SAR"_s;
    case S::Resolution: return u"resolution:High"_s;
    case S::Tag: return u"tag:flood"_s;
    case S::Theme: return u"theme:Floods"_s;
    case S::Source: return u"source:nasa.gov"_s;
    case S::Credit: return u"credit:ESA"_s;
    case S::Licence: return u"licence:\"CC BY\""_s;
    case S::Location: return u"location:Egypt"_s;
    case S::Curator: return u"curator:ana"_s;
    case S::Split: return u"split:train"_s;
    case S::Id: return u"id:123"_s;
    case S::Bounds: return u"bbox:-10,35,5,45"_s;
    case S::Near: return u"near:36.1,-5.3,50"_s;
    case S::Date: return u"date:2010..2015"_s;
    case S::Has: return u"has:location"_s;
    case S::Duplicate: return u"dup:yes"_s;
    case S::View: return u"view:\"to do\""_s;
    case S::WordCount: return u"words:>60"_s;
    case S::Country: return u"country:Greece"_s;
    case S::Within: return u"within:0,0;9,0;9,9"_s;
    case S::Lint: return u"lint:any"_s;
    case S::Grounding: return u"grounding:unsupported"_s;
    case S::Tokens: return u"tokens:>77"_s;
    case S::Stale: return u"stale:yes"_s;
    case S::Disputed: return u"disputed:yes"_s;
    case S::Season: return u"season:winter"_s;
    case S::Assigned: return u"assigned:ana"_s;
    case S::DateKind: return u"dated:event"_s;
    }
    return {};
}

}  // namespace gaia::library

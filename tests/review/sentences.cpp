// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/sentences.h"

#include <QFile>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

QStringList listFrom(const QString &text)
{
    QStringList list;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        list.append(part.trimmed());
    }
    return list;
}

}  // namespace

review::Subject subjectFrom(const QString &facts)
{
    review::Subject subject;
    dataset::Image &image = subject.image;
    dataset::GeoPoint point;
    bool hasPoint = false;
    const QStringList parts = facts.split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (name == u"alt") {
            image.imageAlt = value;
        } else if (name == u"article") {
            subject.article.text = value;
        } else if (name == u"title") {
            subject.article.title = value;
        } else if (name == u"credits") {
            image.credits = value;
        } else if (name == u"location") {
            image.place.name = value;
        } else if (name == u"lat" || name == u"lon") {
            (name == u"lat" ? point.lat : point.lon) = value.toDouble();
            hasPoint = true;
        } else if (name == u"date") {
            image.acquired = dataset::acquisitionFromText(value).value_or(dataset::Acquisition());
        } else if (name == u"satellite") {
            image.satellite = listFrom(value);
        } else if (name == u"sensor") {
            image.sensor = listFrom(value);
        } else if (name == u"modalities") {
            image.modalities = listFrom(value);
        } else if (name == u"resolution") {
            image.resolution = value;
        } else if (name == u"tag") {
            image.tag = listFrom(value);
        } else if (name == u"origin") {
            subject.origin = *dataset::captionOriginFromWord(value);
        } else {
            qFatal("no such fact: %s", qPrintable(part));
        }
    }
    if (hasPoint) {
        image.place.point = point;
    }
    return subject;
}

std::vector<Sentence> sentencesOf(const QString &path, const QString &rule)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(path));
    }
    std::vector<Sentence> sentences;
    QString facts;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u'@')) {
            facts = line.mid(1).trimmed();
        } else if (line.startsWith(u"+ ") || line.startsWith(u"- ")) {
            Sentence sentence{rule, number, line.startsWith(u'+'), subjectFrom(facts)};
            sentence.subject.captions = line.mid(2).split(u" || "_s);
            sentences.push_back(sentence);
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            qFatal("%s:%d can't be read", qPrintable(path), number);
        }
    }
    return sentences;
}

}  // namespace gaia::test

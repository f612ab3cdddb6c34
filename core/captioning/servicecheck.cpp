// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/servicecheck.h"

#include "core/base/translate.h"

#include <QBuffer>
#include <QImage>
#include <QStringList>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using base::translate;
using Json = nlohmann::json;
using What = ServiceFinding::What;
using Standing = ServiceFinding::Standing;

namespace {

constexpr int kSide = 64;
constexpr int kMostTokens = 200;  ///< reasoning models spend some before they speak

/// Red above blue: a model that sees the picture can tell.
QByteArray picture()
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = kSide / 2; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            image.setPixelColor(x, y, Qt::blue);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray schema()
{
    return R"({"type":"object","additionalProperties":false,"required":["upper_colour"],)"
           R"("properties":{"upper_colour":{"type":"string"}}})";
}

class Check final {
public:
    Check(const Service &service, net::HttpClient &client, const std::stop_token &stop)
        : m_service(service)
        , m_client(client)
        , m_stop(stop)
    {
    }

    ServiceReport run()
    {
        if (askForModels()) {
            askTheModel();
        }
        return m_report;
    }

private:
    void add(What what, Standing standing, const QString &sentence)
    {
        m_report.findings.push_back(
            {what, standing, QString::fromUtf8(m_service.key.removedFrom(sentence.toUtf8()))});
    }

    /// False where asking on makes no sense.
    bool askForModels()
    {
        net::HttpRequest request;
        Question none;
        none.model = m_service.model;
        // The address of the list lies beside the one that captions are asked at.
        const net::HttpRequest other =
            requestFor(m_service.protocol, m_service.baseUrl, m_service.key, none);
        request.url = other.url;
        QString path = other.url.path();
        path.truncate(path.indexOf("/v1/"_L1) + 4);
        request.url.setPath(path + u"models"_s);
        request.headers = other.headers;
        request.stallSeconds = 20;
        const auto reply = m_client.send(request, m_stop);
        if (!reply) {
            add(What::Reach, Standing::Fails, reply.error().message);
            return false;
        }
        add(What::Reach, Standing::Works,
            translate("gaia", "%1 answers.").arg(request.url.host()));
        if (reply->status == 401 || reply->status == 403) {
            add(What::Key, Standing::Fails,
                m_service.key.isEmpty()
                    ? translate("gaia", "It asks for a key, and there is none.")
                    : translate("gaia", "It refuses the key (status %1).").arg(reply->status));
            return false;
        }
        if (reply->status == 200) {
            add(What::Key, Standing::Works,
                m_service.key.isEmpty() ? translate("gaia", "It asks for no key.")
                                        : translate("gaia", "The key is accepted."));
            readModels(reply->body);
        }
        return true;
    }

    void readModels(const QByteArray &body)
    {
        const Json json = Json::parse(body.constBegin(), body.constEnd(), nullptr, false);
        if (!json.is_object() || !json.contains("data") || !json["data"].is_array()) {
            return;
        }
        const std::string wanted = m_service.model.toStdString();
        for (const Json &model : json["data"]) {
            if (model.is_object() && model.value("id", Json()) == Json(wanted)) {
                const Json day = model.value("shutdown_date", Json());
                if (day.is_string()) {
                    m_report.shutdown = QDate::fromString(
                        QString::fromStdString(day.get<std::string>()), Qt::ISODate);
                }
                add(What::Model, Standing::Works,
                    m_report.shutdown.isValid()
                        ? translate("gaia", "It has the model %1 until %2.")
                              .arg(m_service.model, m_report.shutdown.toString(Qt::ISODate))
                        : translate("gaia", "It has the model %1.").arg(m_service.model));
                return;
            }
        }
        add(What::Model, Standing::Untold,
            translate("gaia", "Its list of models does not name %1.").arg(m_service.model));
    }

    struct Trial {
        bool wasAnswered = false;
        bool isAfterSchema = false;
        bool isStop = false;
        QString said;     ///< what the model wrote
        QString problem;  ///< a sentence; empty where it was answered
    };

    Trial ask(bool isStrict, bool withPicture)
    {
        Question question;
        question.model = m_service.model;
        question.instruction = u"Answer with the JSON object asked for and nothing else."_s;
        question.text = withPicture ? u"Which colour is the upper half of the picture?"_s
                                    : u"Say red."_s;
        question.schema = schema();
        question.isStrict = isStrict;
        question.maxOutputTokens = kMostTokens;
        if (withPicture) {
            question.imageBytes = picture();
            question.imageType = u"image/png"_s;
        }
        const auto reply = m_client.send(
            requestFor(m_service.protocol, m_service.baseUrl, m_service.key, question), m_stop);
        Trial trial;
        if (!reply) {
            trial.problem = reply.error().message;
            return trial;
        }
        const Verdict verdict = verdictOn(*reply);
        if (verdict.signal != Signal::Answered) {
            trial.problem = verdict.reason;
            trial.isStop = verdict.signal == Signal::Stop;
            return trial;
        }
        const ServiceAnswer answer = readAnswer(m_service.protocol, *reply);
        m_report.usage.input += answer.usage.input;
        m_report.usage.output += answer.usage.output;
        trial.wasAnswered = answer.state == dataset::AnswerState::Done;
        trial.problem = answer.reason;
        const std::string text = answer.text.toStdString();
        const Json json = Json::parse(text, nullptr, false);
        trial.isAfterSchema = json.is_object() && json.contains("upper_colour");
        trial.said = answer.text.simplified().left(80);
        return trial;
    }

    /// First all that a run asks for; where that is refused, with less, to learn what was it.
    void askTheModel()
    {
        const Trial whole = ask(true, true);
        if (whole.wasAnswered) {
            tellAnswered(whole);
            tellPicture(whole);
            add(What::StrictSchema, whole.isAfterSchema ? Standing::Works : Standing::Fails,
                whole.isAfterSchema
                    ? translate("gaia", "It keeps to the schema.")
                    : translate("gaia", "It does not keep to the schema: “%1”.").arg(whole.said));
            return;
        }
        if (whole.isStop) {
            add(What::Answer, Standing::Fails, whole.problem);
            return;
        }
        const Trial loose = ask(false, true);
        if (loose.wasAnswered) {
            tellAnswered(loose);
            tellPicture(loose);
            add(What::StrictSchema, Standing::Fails,
                translate("gaia", "It refuses a strict schema: %1").arg(whole.problem));
            return;
        }
        const Trial blind = ask(false, false);
        if (blind.wasAnswered) {
            tellAnswered(blind);
            add(What::Image, Standing::Fails,
                translate("gaia", "It takes no image: %1").arg(loose.problem));
        } else {
            add(What::Answer, Standing::Fails, blind.problem);
        }
    }

    void tellAnswered(const Trial &)
    {
        add(What::Answer, Standing::Works, translate("gaia", "The model answers."));
    }

    void tellPicture(const Trial &trial)
    {
        const bool sees = trial.said.contains(u"red"_s, Qt::CaseInsensitive);
        add(What::Image, sees ? Standing::Works : Standing::Untold,
            sees ? translate("gaia", "It sees images.")
                 : translate("gaia", "It takes images, but called a red picture “%1”.")
                       .arg(trial.said));
    }

    const Service &m_service;
    net::HttpClient &m_client;
    std::stop_token m_stop;
    ServiceReport m_report;
};

}  // namespace

bool ServiceReport::works() const
{
    const auto isBroken = [](const ServiceFinding &finding) {
        // Without a strict schema the loose path still gives captions.
        return finding.standing == Standing::Fails && finding.what != What::StrictSchema;
    };
    return !findings.empty() && std::none_of(findings.begin(), findings.end(), isBroken);
}

QString ServiceReport::sentence() const
{
    QStringList sentences;
    for (const ServiceFinding &finding : findings) {
        sentences << finding.sentence;
    }
    return sentences.join(u' ');
}

ServiceReport checkService(const Service &service, net::HttpClient &client,
                           const std::stop_token &stop)
{
    return Check(service, client, stop).run();
}

}  // namespace gaia::captioning

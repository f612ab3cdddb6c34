// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackserver.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <semaphore>

namespace gaia::test {

using namespace Qt::StringLiterals;

struct LoopbackServer::Private {
    std::binary_semaphore isListening{0};
    std::atomic<QEventLoop *> loop = nullptr;
};

namespace {

/// Takes a whole request off the buffer; nothing while it is not complete.
std::optional<LoopbackServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    LoopbackServer::Request request;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length) {
        return std::nullopt;
    }
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

void send(QTcpSocket &socket, const LoopbackServer::Answer &answer)
{
    if (answer.isReset) {
        socket.abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Length: "
        + QByteArray::number(answer.body.size()) + "\r\n";
    for (auto it = answer.headers.cbegin(); it != answer.headers.cend(); ++it) {
        head += it.key() + ": " + it.value() + "\r\n";
    }
    socket.write(head + "\r\n");
    if (answer.dripMs > 0) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, rest = answer.body]() mutable {
            socket.write(rest.left(1));
            rest.remove(0, 1);
            if (rest.isEmpty()) {
                timer->stop();
            }
        });
        timer->start(answer.dripMs);
    } else if (answer.cutAfter >= 0) {
        socket.write(answer.body.left(answer.cutAfter));
        socket.disconnectFromHost();
    } else {
        socket.write(answer.body);
    }
}

}  // namespace

LoopbackServer::LoopbackServer(Handler handler)
    : m_handler(std::move(handler))
    , d(std::make_unique<Private>())
{
    m_thread = std::thread([this] { serve(); });
    d->isListening.acquire();
}

LoopbackServer::~LoopbackServer()
{
    QMetaObject::invokeMethod(d->loop.load(), &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void LoopbackServer::serve()
{
    QEventLoop loop;
    QTcpServer server;
    d->loop = &loop;
    if (!server.listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback");
    }
    m_port = server.serverPort();
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            auto request = takeRequest(*buffer);
            if (!request) {
                return;
            }
            {
                const std::scoped_lock lock(m_mutex);
                request->number = int(m_requests.size()) + 1;
                m_requests.push_back(*request);
            }
            m_mostAtOnce = std::max<int>(m_mostAtOnce, ++m_open);
            const Answer answer = m_handler(*request);
            QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] {
                --m_open;
                send(*socket, answer);
            });
        });
    });
    d->isListening.release();
    loop.exec();
}

QString LoopbackServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port.load());
}

int LoopbackServer::count() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_requests.size());
}

std::vector<LoopbackServer::Request> LoopbackServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

}  // namespace gaia::test

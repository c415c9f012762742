// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/PhraseMatcher.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class PhraseMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void decidesByCompany_data();
    void decidesByCompany();
    void marksPlaces_data();
    void marksPlaces();

private:
    QStringList termsIn(const QString& text) const;
    std::unique_ptr<PhraseMatcher> m_matcher;
};

void PhraseMatcherTest::initTestCase()
{
    Taxonomy taxonomy;
    const Status status = taxonomy.read(R"(@category language
Python
Java
JavaScript
C++
C#
=C | C language | context
=R | R language | context
=Go | Golang | context
=Rust | | context
=Swift | | context
SQL
NoSQL
T-SQL
PL/SQL
@category library
PyTorch
TensorFlow
scikit-learn | sklearn
Node.js | NodeJS
=React | React.js | context
=Spark | Apache Spark, PySpark | context
pandas
@category platform
.NET | dotnet
AWS | Amazon Web Services
Amazon S3 | =S3
Amazon EC2 | =EC2
Google Cloud Platform | =GCP, Google Cloud
@category tool
=Excel | Microsoft Excel, MS Excel | context
=Access | Microsoft Access | context
=Chef | | context
=Teams | Microsoft Teams | context
Power BI
Docker
Windows
@category method
fine-tuning
dataset
CI/CD
A/B testing | A/B test
API | APIs
large language model | =LLM
data warehouse
data modeling
data visualization | visualization
data analysis
optimization
code review
time series
feature engineering
behavioral modeling
model training
model evaluation
@category field
machine learning | =ML
artificial intelligence | =AI
natural language processing | =NLP
image processing
research and development | R&D
computer science
TCP/IP
@category study
engineering | | context
@category domain
futures
@category quality
communication
problem solving
)",
        u"t"_s);
    QVERIFY(status.ok());
    m_matcher = std::make_unique<PhraseMatcher>(taxonomy, Vocabulary());
}

QStringList PhraseMatcherTest::termsIn(const QString& text) const
{
    QStringList terms;
    for (const TermHit& hit : m_matcher->match(ReadText(text)))
        terms.append(m_matcher->terms().at(hit.term).name);
    return terms;
}

void PhraseMatcherTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const QString& text, const QStringList& terms) {
        QTest::newRow(qPrintable(text)) << text << terms;
    };
    row({}, {});
    row(u"Python"_s, {u"Python"_s});
    row(u"PYTHON"_s, {u"Python"_s});
    row(u"pythonic"_s, {});
    row(u"Pythons"_s, {u"Python"_s});
    row(u"Python's"_s, {u"Python"_s});
    row(u"Python3"_s, {});
    row(u"JavaScript"_s, {u"JavaScript"_s});
    row(u"Java Script"_s, {u"JavaScript"_s});
    row(u"Java script"_s, {u"JavaScript"_s});
    row(u"Javanese"_s, {});
    row(u"C++"_s, {u"C++"_s});
    row(u"C++, Java and C#."_s, {u"C++"_s, u"Java"_s, u"C#"_s});
    row(u"c++/python"_s, {u"C++"_s, u"Python"_s});
    row(u"Node.js, .NET"_s, {u"Node.js"_s, u".NET"_s});
    row(u"NodeJS"_s, {u"Node.js"_s});
    row(u"node. js"_s, {});
    row(u"the internet"_s, {});
    row(u"CI/CD"_s, {u"CI/CD"_s});
    row(u"CI / CD"_s, {u"CI/CD"_s});
    row(u"CI CD"_s, {});
    row(u"A/B testing"_s, {u"A/B testing"_s});
    row(u"A/B tests"_s, {u"A/B testing"_s});
    row(u"TCP/IP"_s, {u"TCP/IP"_s});
    row(u"T-SQL"_s, {u"T-SQL"_s});
    row(u"PL/SQL"_s, {u"PL/SQL"_s});
    row(u"SQL/NoSQL"_s, {u"SQL"_s, u"NoSQL"_s});
    row(u"MySQL"_s, {});
    row(u"AI/ML"_s, {u"artificial intelligence"_s, u"machine learning"_s});
    row(u"ai in mail"_s, {});
    row(u"fine tuning"_s, {u"fine-tuning"_s});
    row(u"fine-tuning"_s, {u"fine-tuning"_s});
    row(u"finetuning"_s, {u"fine-tuning"_s});
    row(u"Fine\u2011Tuning"_s, {u"fine-tuning"_s});
    row(u"scikit learn"_s, {u"scikit-learn"_s});
    row(u"Scikit-Learn"_s, {u"scikit-learn"_s});
    row(u"scikitlearn"_s, {u"scikit-learn"_s});
    row(u"datasets"_s, {u"dataset"_s});
    row(u"LLMs"_s, {u"large language model"_s});
    row(u"LLM's"_s, {u"large language model"_s});
    row(u"llm"_s, {});
    row(u"Large Language Models (LLMs)"_s, {u"large language model"_s, u"large language model"_s});
    row(u"REST APIs"_s, {u"API"_s});
    row(u"optimisation"_s, {u"optimization"_s});
    row(u"behavioural modelling"_s, {u"behavioral modeling"_s});
    row(u"data modelling"_s, {u"data modeling"_s});
    row(u"data warehouses"_s, {u"data warehouse"_s});
    row(u"a data-warehouse"_s, {u"data warehouse"_s});
    row(u"code reviews"_s, {u"code review"_s});
    row(u"panda bears"_s, {});
    row(u"a window"_s, {});
    row(u"the future of work"_s, {});
    row(u"futures"_s, {u"futures"_s});
    row(u"machine\u00a0learning"_s, {u"machine learning"_s});
    row(u"machine\nlearning"_s, {});
    row(u"we know that a long line may be wrapped inside of a term as machine\nlearning is"_s, {u"machine learning"_s});
    row(u"ma\u00adchine lear\u00adning"_s, {u"machine learning"_s});
    row(u"machine, learning"_s, {});
    row(u"machine  learning"_s, {u"machine learning"_s});
    row(u"machine learning (ML)"_s, {u"machine learning"_s, u"machine learning"_s});
    row(u"AWS (S3, EC2)"_s, {u"AWS"_s, u"Amazon S3"_s, u"Amazon EC2"_s});
    row(u"Google"_s, {});
    row(u"Google Cloud"_s, {u"Google Cloud Platform"_s});
    row(u"PowerBI"_s, {u"Power BI"_s});
    row(u"natural language and image processing"_s, {u"natural language processing"_s, u"image processing"_s});
    row(u"natural language or image processing"_s, {u"natural language processing"_s, u"image processing"_s});
    row(u"data analysis and visualization"_s, {u"data analysis"_s, u"data visualization"_s});
    row(u"data analysis and modeling"_s, {u"data analysis"_s, u"data modeling"_s});
    row(u"R&D"_s, {u"research and development"_s});
    row(u"research & development"_s, {u"research and development"_s});
    row(u"train large models"_s, {u"model training"_s});
    row(u"training and evaluating models"_s, {u"model training"_s, u"model evaluation"_s});
    row(u"evaluates our new models"_s, {u"model evaluation"_s});
    row(u"analyse complex data"_s, {u"data analysis"_s});
    row(u"solving hard problems"_s, {u"problem solving"_s});
    row(u"train data scientists"_s, {});
    row(u"train, then sell models"_s, {});
    row(u"train people for models"_s, {});
    row(u"evaluate machine learning models"_s, {u"model evaluation"_s, u"machine learning"_s});
    row(u"SparkExperience with Docker"_s, {u"Spark"_s, u"Docker"_s});
    row(u"DockerStrong skills"_s, {u"Docker"_s});
    row(u"DockerHub"_s, {});
    row(u"PyTorch and TensorFlow"_s, {u"PyTorch"_s, u"TensorFlow"_s});
    row(u"Tensor Flow"_s, {u"TensorFlow"_s});
    row(u"arti\ufb01cial intelligence"_s, {u"artificial intelligence"_s});
    row(u"cutting-machine learning"_s, {});
    row(u"https://example.org/python/java"_s, {});
    row(u"python@example.org"_s, {});
    row(u"snake_python"_s, {});
    row(u"time-series"_s, {u"time series"_s});
    row(u"problem-solving"_s, {u"problem solving"_s});
    row(u"communications"_s, {});
    row(u"Python,SQL;Docker|Java"_s, {u"Python"_s, u"SQL"_s, u"Docker"_s, u"Java"_s});
    row(u"\u2022Python\u2022SQL"_s, {u"Python"_s, u"SQL"_s});
    row(u"\U0001F40D Python \U0001F40D"_s, {u"Python"_s});
}

void PhraseMatcherTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(termsIn(text), terms);
}

void PhraseMatcherTest::decidesByCompany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const QString& text, const QStringList& terms) {
        QTest::newRow(qPrintable(text)) << text << terms;
    };
    row(u"Python, R and SQL"_s, {u"Python"_s, u"R"_s, u"SQL"_s});
    row(u"Python/R"_s, {u"Python"_s, u"R"_s});
    row(u"C/C++"_s, {u"C"_s, u"C++"_s});
    row(u"C, C++ or Java"_s, {u"C"_s, u"C++"_s, u"Java"_s});
    row(u"experience in R"_s, {u"R"_s});
    row(u"R programming"_s, {u"R"_s});
    row(u"Go developer"_s, {u"Go"_s});
    row(u"golang"_s, {u"Go"_s});
    row(u"Go, Rust, Swift"_s, {u"Go"_s, u"Rust"_s, u"Swift"_s});
    row(u"Proficiency in Excel"_s, {u"Excel"_s});
    row(u"Excel, Power BI"_s, {u"Excel"_s, u"Power BI"_s});
    row(u"Excel macros"_s, {u"Excel"_s});
    row(u"Requirements\nExcel"_s, {u"Excel"_s});
    row(u"Requirements\nExcel, Access"_s, {u"Excel"_s, u"Access"_s});
    row(u"Hadoop, Spark, SQL"_s, {u"Spark"_s, u"SQL"_s});
    row(u"apache spark"_s, {u"Spark"_s});
    row(u"Microsoft Teams"_s, {u"Teams"_s});
    row(u"Experience with Chef, Docker"_s, {u"Chef"_s, u"Docker"_s});
    row(u"React, Node.js"_s, {u"React"_s, u"Node.js"_s});
    row(u"Knowledge of React"_s, {u"React"_s});
    row(u"C-level talks about Python"_s, {u"Python"_s});
    row(u"Series C company"_s, {});
    row(u"C-suite"_s, {});
    row(u"Vitamin C and Python"_s, {u"Python"_s});
    row(u"degree in computer science, engineering or such"_s, {u"computer science"_s, u"engineering"_s});
    row(u"computer science, engineering best practices"_s, {u"computer science"_s});
    row(u"machine learning, engineering teams and SQL"_s, {u"machine learning"_s, u"SQL"_s});
    row(u"R & D"_s, {u"research and development"_s});
    row(u"Excel at SQL"_s, {u"SQL"_s});
    row(u"Excel in a team"_s, {});
    row(u"you excel at it"_s, {});
    row(u"Go to market"_s, {});
    row(u"Go-to-market"_s, {});
    row(u"Go beyond Python"_s, {u"Python"_s});
    row(u"go with Python"_s, {u"Python"_s});
    row(u"Spark joy"_s, {});
    row(u"You spark change"_s, {});
    row(u"Access to Python courses"_s, {u"Python"_s});
    row(u"Our Teams use Docker"_s, {u"Docker"_s});
    row(u"Swift answers"_s, {});
    row(u"React to news"_s, {});
    row(u"The Chef cooks"_s, {});
    row(u"r and python"_s, {u"Python"_s});
}

void PhraseMatcherTest::decidesByCompany()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(termsIn(text), terms);
}

void PhraseMatcherTest::marksPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("surfaces");
    QTest::newRow("signs") << u"Use C++ and Node.js!"_s << QStringList{u"C++"_s, u"Node.js"_s};
    QTest::newRow("variants") << u"fine-tuning of datasets"_s << QStringList{u"fine-tuning"_s, u"datasets"_s};
    QTest::newRow("shared head") << u"natural language and image processing"_s
                                 << QStringList{u"natural language"_s, u"image processing"_s};
    QTest::newRow("glued") << u"DockerStrong"_s << QStringList{u"Docker"_s};
    QTest::newRow("soft hyphen") << u"(Py\u00adthon)"_s << QStringList{u"Py\u00adthon"_s};
    QTest::newRow("longest") << u"Amazon Web Services"_s << QStringList{u"Amazon Web Services"_s};
}

void PhraseMatcherTest::marksPlaces()
{
    QFETCH(QString, text);
    QFETCH(QStringList, surfaces);
    QStringList found;
    for (const TermHit& hit : m_matcher->match(ReadText(text)))
        found.append(text.mid(hit.range.start, hit.range.length));
    QCOMPARE(found, surfaces);
}

QTEST_GUILESS_MAIN(PhraseMatcherTest)
#include "PhraseMatcherTest.moc"

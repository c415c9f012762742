// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HeadingCues.h"

#include "core/text/Sections.h"

namespace foothold {

namespace {

constexpr int kRequired = int(SectionKind::Required);
constexpr int kPreferred = int(SectionKind::Preferred);
constexpr int kDuties = int(SectionKind::Duties);
constexpr int kAbout = int(SectionKind::About);
constexpr int kOffer = int(SectionKind::Offer);
constexpr int kApply = int(SectionKind::HowToApply);

} // namespace

const PhraseTable& HeadingCues::sure()
{
    static const PhraseTable kTable = {
        {kPreferred,
            u"what we'd love to see|we'd love to see|we would love to see|what would make us smile|it would be great "
            u"if|"
            u"it would be nice if|would be great|would be nice|welcome extras|nice extras|cherry on top|icing on the "
            u"cake|"
            u"ideal additions|preferential requirements|will be considered a plus|would be considered a plus|"
            u"we'd be happy to see|we would be happy to see|we would be pleased if you|not needed but|not expected but|"
            u"you'd stand out with|extra love if you have|brownie points|wish list|recommended qualifications|"
            u"recommended skills|useful but not required|useful not decisive|nice additions|on the wish list|"
            u"ways to stand out|ways to stand out from the crowd|how to stand out|preferred qualifications|preferred "
            u"skills|preferred experience|preferred requirements|nice to have|"
            u"nice to haves|good to have|bonus points|bonus skills|bonus qualifications|desired skills|desired "
            u"qualifications|desired experience|desirable skills|desirable experience|additional qualifications|"
            u"preferred education|preferred but not required|preferred knowledge|preferred competencies|"
            u"desirable criteria|would be a plus|will be a plus|is a plus|are a plus|considered a plus|pluses|"
            u"what would be great|what will make you stand out|what sets you apart|you might also have|"
            u"you may also have|even better if|great if you have|ideally you have|it's a plus if|extra credit|"
            u"not required but|optional skills|se valorara|valorable|requisitos deseables|deseable|deseables|"
            u"von vorteil|wunschenswert|nice to know|idealerweise|souhaite|serait un plus|un plus|atouts|"
            u"costituisce titolo preferenziale|titolo preferenziale|gradito|diferenciais|diferencial|desejavel"},
        {kRequired,
            u"mandatory requirements|mandatory skills|non negotiables|the non negotiables|entry requirements|what we "
            u"ask|what "
            u"we ask for|what we need from you|what we need|you need|you need these|you'll fit in if you have|"
            u"you will fit in if you have|profile required|profile sought|required profile|what you bring along|we "
            u"expect that you|candidates must have|the candidate must have|selection criteria|requisites|what we "
            u"expect|what we expect from you|must have skills|requisitos imprescindibles|requisitos minimos|"
            u"what we need to see|what we want to see|we're looking for someone with|we are looking for someone with|"
            u"we're looking for someone who|basic qualifications|minimum qualifications|required qualifications|key "
            u"qualifications|"
            u"required skills|required experience|minimum requirements|job requirements|position requirements|"
            u"key requirements|essential skills|essential requirements|essential criteria|must haves|must have|"
            u"what you'll bring|what you will bring|what you bring|what you'll need|what you will need|what you need|"
            u"what we're looking for|what we are looking for|what we look for|who we're looking for|who we are "
            u"looking for|who you are|your skills and experience|your skills|your profile|your experience|your "
            u"background|your qualifications|skills and experience|skills and qualifications|skills required|"
            u"experience and skills|education and experience|qualifications and experience|qualifications and skills|"
            u"skills and expertise|technical skills|technical requirements|technical qualifications|you have|you'll "
            u"have|you'll bring|we're looking for|required education|education requirements|basic requirements|"
            u"required technical|knowledge and skills|skills and abilities|knowledge skills|ideal candidate|"
            u"candidate profile|desired profile|to be successful|we'd love to hear|what it takes|are you the one|"
            u"why you|job qualifications|minimum skills|qualification requirements|general requirements|"
            u"experience required|qualifications required|experience needed|required knowledge|competencies|"
            u"you should have|we expect|we require|what makes you a great fit|successful candidate|successful "
            u"candidates|is looking for|are looking for|you offer|"
            u"requisitos|que buscamos|tu perfil|perfil buscado|que necesitas|que esperamos de ti|conocimientos|"
            u"imprescindible|ihr profil|dein profil|das bringst du mit|das bringen sie mit|anforderungen|"
            u"qualifikationen|votre profil|ton profil|profil recherche|profil|competences requises|competences|vos "
            u"competences|requisiti|il tuo profilo|cosa cerchiamo|competenze|profilo ricercato|requisitos "
            u"obrigatorios|o que buscamos|o que procuramos|perfil|qualificacoes|o que esperamos"},
        {kDuties,
            u"work to be carried out|your assignment|the assignment|the placement|the traineeship|the project|your "
            u"project|"
            u"purpose of the position|purpose of the placement|subject of the internship|what the work looks like|"
            u"what you'd do|what you'd be working on|what's the gig|the candidate will|"
            u"main activities|candidate will do|you will do|your activities|key activities|key tasks|key job "
            u"responsibilities|job "
            u"responsibilities|key responsibilities|core responsibilities|your "
            u"responsibilities|your core responsibilities|primary responsibilities|main responsibilities|roles and "
            u"responsibilities|role and responsibilities|duties and responsibilities|essential duties|essential "
            u"functions|essential job functions|job duties|what you'll do|what you will do|what you'll be doing|what "
            u"you will be doing|what you'll work on|what you'll own|what you'll be responsible for|what you do|how "
            u"you'll make an impact|how you will contribute|your impact|your mission|your tasks|your role|your job|"
            u"a day in the life|day to day|in this role|in this job|the opportunity|job description|job summary|"
            u"position summary|position overview|role overview|job overview|role summary|about the role|about the "
            u"job|about the position|about this role|the role|the job|responsibilities include|key accountabilities|"
            u"principal duties|scope of work|your contribution|main tasks|main duties|what the job involves|"
            u"funciones|responsabilidades|que haras|tus funciones|tus responsabilidades|tu mision|descripcion del "
            u"puesto|tareas|ihre aufgaben|deine aufgaben|aufgaben|das erwartet dich|vos missions|tes missions|"
            u"missions|vos responsabilites|responsabilites|description du poste|responsabilita|attivita|le tue "
            u"responsabilita|cosa farai|mansioni|atividades|o que voce vai fazer|responsabilidades e atribuicoes|"
            u"descricao da vaga|descrizione del ruolo|il ruolo|di cosa ti occuperai"},
        {kAbout,
            u"about us|about the company|about our company|about the team|our team|the team|meet the team|who we are|"
            u"our mission|our story|our culture|our values|company overview|company description|about our team|our "
            u"company|the company|why we exist|company background|inclusive team culture|diverse experiences|"
            u"quienes somos|sobre nosotros|la empresa|uber uns|uber das unternehmen|wer wir sind|qui sommes nous|a "
            u"propos|a propos de nous|l'entreprise|chi siamo|l'azienda|sobre nos|quem somos|a empresa"},
        {kOffer,
            u"in return|terms and conditions|the practical side|practicalities|the good stuff|good reasons|what's on "
            u"offer|"
            u"our offer|what you can expect|what you can look forward to|working here|rates and rules|"
            u"what we offer|we offer|do we offer|what we can offer|what you'll get|what you get|what's in it for "
            u"you|perks and "
            u"benefits|benefits and perks|compensation and benefits|our benefits|your benefits|employee benefits|"
            u"benefits include|salary range|pay range|base salary|base pay|compensation range|why join|why join us|"
            u"why work with us|why work for us|why us|total rewards|work life balance|training and career growth|"
            u"equal opportunity|equal employment opportunity|eeo statement|diversity and inclusion|our commitment to "
            u"diversity|what you will gain|what you'll gain|pay transparency|perks|job type|work location|physical "
            u"requirements|que ofrecemos|ofrecemos|beneficios|te ofrecemos|wir bieten|das bieten wir|unser angebot|"
            u"benefits|nous offrons|avantages|ce que nous offrons|cosa offriamo|offriamo|benefici|vantaggi|o que "
            u"oferecemos|oferecemos|additional information|accommodations|privacy notice|disclaimer|reasonable "
            u"accommodation"},
        {kApply,
            u"what happens after you apply|how to reach us|how to apply|application process|next steps|interview "
            u"process|hiring process|to apply|apply now|our "
            u"process|recruitment process|selection process|ready to apply|como aplicar|como postularte|proceso de "
            u"seleccion|bewerbung|bewerbungsprozess|comment postuler|processus de recrutement|come candidarsi|como "
            u"se candidatar|processo seletivo"}};
    return kTable;
}

const PhraseTable& HeadingCues::likely()
{
    static const PhraseTable kTable = {
        {kPreferred,
            u"preferred|preferable|desired|desirable|bonus|plus|a plus|extras|ideally|optional|nice|assets|advantages|"
            u"advantageous|beneficial|merits|appreciated|helpful|useful|welcome|recommended"},
        {kRequired,
            u"requirements|requirement|qualifications|qualification|required|about you|you are|must|essential|"
            u"minimum|basic|prerequisites|eligibility|criteria|mandatory|essentials|indispensable|necessary|needed|"
            u"musts"},
        {kSkills,
            u"skills|experience|education|profile|knowledge|expertise|abilities|credentials|background|experiencia|"
            u"formacion|habilidades|kenntnisse|esperienza|formazione|experience et competences|competency|languages"},
        {kDuties,
            u"responsibilities|responsibility|duties|tasks|accountabilities|role|mission|objectives|objective|"
            u"activities|overview|summary|description|opportunity|functions|you will|you'll|project|projects|tech "
            u"stack|our stack|assignment|work"},
        {kAbout, u"about|team|company|culture|values|who we are|department|vision|introduction|history"},
        {kOffer,
            u"benefits|benefit|compensation|salary|pay|offer|perks|location|schedule|start date|duration|"
            u"contract|hours|conditions|terms|practical|visa|diversity|eeo|inclusion|note|learning|clearance|travel"},
        {kApply, u"apply|application|applications|process|contact"}};
    return kTable;
}

const WordSet& HeadingCues::words()
{
    static const WordSet kWords = {u"required", u"desired", u"preferred", u"and", u"&", u"or", u"/", u"key", u"core",
        u"job", u"technical", u"soft", u"additional", u"other", u"professional", u"education", u"educational",
        u"experience", u"experiences", u"skills", u"skill", u"your", u"our", u"the", u"profile", u"to", u"success",
        u"requirements", u"requirement", u"qualifications", u"qualification", u"knowledge", u"expertise", u"abilities",
        u"ability", u"credential", u"credentials", u"background", u"of", u"for", u"this", u"position", u"role",
        u"essential", u"minimum", u"basic", u"general", u"specific", u"work", u"candidate", u"candidates",
        u"responsibilities", u"responsibility", u"duties", u"tasks", u"main", u"primary", u"daily", u"overview",
        u"summary", u"description", u"functions", u"activities", u"objectives", u"objective", u"mission", u"vision",
        u"values", u"team", u"company", u"culture", u"benefits", u"compensation", u"salary", u"perks", u"location",
        u"schedule", u"about", u"us", u"you", u"who", u"are", u"is", u"we", u"what", u"how", u"internship", u"program",
        u"details", u"information", u"opportunity", u"offer", u"contract", u"hours", u"duration", u"application",
        u"process", u"contact", u"personal", u"competencies", u"competency", u"attributes", u"training", u"academic",
        u"ideal", u"must", u"nice", u"have", u"has", u"bonus", u"criteria", u"eligibility", u"expected", u"a", u"in",
        u"as", u"will", u"be", u"projects", u"project", u"department", u"visa", u"start", u"date", u"range", u"pay",
        u"equal", u"diversity", u"inclusion", u"physical", u"language", u"languages", u"mandatory", u"essentials",
        u"advantages", u"advantageous", u"beneficial", u"merits", u"appreciated", u"helpful", u"useful", u"welcome",
        u"recommended", u"necessary", u"needed", u"indispensable", u"musts", u"conditions", u"terms", u"practical",
        u"extras", u"assets", u"optional", u"plus", u"pluses", u"preferable", u"desirable", u"ideally",
        u"prerequisites", u"assignment", u"not", u"but", u"also", u"would", u"considered"};
    return kWords;
}

const PhraseTable& HeadingCues::running()
{
    static const PhraseTable kTable = {{kRequired, u"qualifications|requirements|qualifications and skills|about you"},
        {kPreferred, u"nice to have|bonus|preferred|pluses|desired"}, {kDuties, u"responsibilities|duties"},
        {kAbout, u"culture|about us|about the team"}, {kOffer, u"benefits|perks|compensation"},
        {kApply, u"how to apply"}};
    return kTable;
}

} // namespace foothold
